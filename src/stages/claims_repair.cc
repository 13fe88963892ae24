// SPDX-License-Identifier: Apache-2.0
//
// The chain labels tokens one by one, and what it draws may end where no
// writer would end. Each rule here moves a bound to where the grammar or the
// typography puts it; the judge then sees what is left and decides.
#include "stages/claims_repair.h"

#include <algorithm>
#include <utility>

#include "stages/claims_limit.h"
#include "stages/claims_repair_source.h"

namespace newsparse {
namespace {

constexpr Index kPredicate = 6;    // tokens of one behind its copula
constexpr float kUnlikely = 0.2F;  // probability of a cue

class Repair {
 public:
  Repair(const ClaimFrame& frame, std::span<const float> likely,
         ClaimCandidate& candidate)
      : frame_(frame), likely_(likely), it_(candidate) {}

  void run() {
    repair_source(frame_, it_);
    keep_quotations_whole();
    clip(content_limit(frame_, likely_, it_));
    for (TokenSpan& part : it_.content) {
      trim_end(part);
      take_predicate(part);
      take_infinitive(part);
    }
    take_start();
    take_verb();
    finish_content();
    finish_resumed();
    start_resumed();
    close_gaps();
  }

 private:
  // A quotation is somebody's words as a whole: what has half of it has all of
  // it, and what has less has none. That does not hold where the cue itself is
  // quoted.
  void keep_quotations_whole() {
    std::vector<TokenSpan> whole;
    for (TokenSpan part : it_.content) {
      settle_begin(part);
      if (!part.empty()) {
        settle_end(part);
      }
      if (part.empty()) {
        continue;
      }
      if (!whole.empty() && part.begin <= whole.back().end) {
        whole.back().end = std::max(whole.back().end, part.end);
      } else {
        whole.push_back(part);
      }
    }
    if (!whole.empty()) {
      it_.content = std::move(whole);
    }
  }

  // The quotation that a bound before `t` cuts, or nothing.
  TokenSpan quotation_cut_at(Index t) const {
    if (t == 0 || t >= frame_.size() ||
        frame_.quotation[t] == ClaimFrame::kNone ||
        frame_.quotation[t] != frame_.quotation[t - 1]) {
      return {};
    }
    const Index number = frame_.quotation[t];
    const TokenSpan span = frame_.quotations[number];
    const bool between_words = t > span.begin + 1 && t + 1 < span.end;
    const bool apart = number != frame_.quotation[it_.anchor] &&
                       !span.overlaps(it_.source) && !span.overlaps(it_.cue);
    return between_words && apart && frame_.closed[number] != 0 ? span
                                                                : TokenSpan{};
  }

  bool has_half(TokenSpan quotation) const {
    Index held = 0;
    for (const TokenSpan part : it_.content) {
      const Index begin = std::max(part.begin, quotation.begin);
      const Index end = std::min(part.end, quotation.end);
      held += begin < end ? end - begin : 0;
    }
    return 2 * held >= quotation.size();
  }

  void settle_begin(TokenSpan& part) const {
    const TokenSpan quotation = quotation_cut_at(part.begin);
    if (!quotation.empty()) {
      part.begin = has_half(quotation) ? quotation.begin
                                       : std::min(quotation.end, part.end);
    }
  }

  void settle_end(TokenSpan& part) const {
    const TokenSpan quotation = quotation_cut_at(part.end);
    if (!quotation.empty()) {
      part.end = has_half(quotation) ? quotation.end
                                     : std::max(quotation.begin, part.begin);
    }
  }

  void clip(Index limit) {
    const auto goes_on = [limit, this](TokenSpan part) {
      return part.end > limit && part.begin > it_.anchor;
    };
    const auto starts_late = [limit](TokenSpan part) {
      return part.begin >= limit;
    };
    if (std::none_of(it_.content.begin(), it_.content.end(), goes_on) ||
        std::all_of(it_.content.begin(), it_.content.end(), starts_late)) {
      return;
    }
    std::erase_if(it_.content, starts_late);
    for (TokenSpan& part : it_.content) {
      part.end = std::min(part.end, limit);
    }
  }

  // "apologised "unreservedly" in | a statement": a word that leads to the
  // next phrase does not end a content that stops before that phrase.
  void trim_end(TokenSpan& part) const {
    const Index limit = frame_.sentence_of(part.end - 1).end;
    while (part.size() > 1 && part.end < limit &&
           frame_.leads_on(part.end - 1) && frame_.is_word(part.end)) {
      --part.end;
    }
  }

  // "The dam is | sound, Holt said": a copula keeps what it tells of its
  // subject.
  void take_predicate(TokenSpan& part) const {
    const Index last = part.end - 1;
    if (!frame_.parsed || frame_.relation[last] != Relation::Cop) {
      return;
    }
    const TokenSpan rest{part.end, frame_.head[last] + 1};
    if (!rest.empty() && rest.size() <= kPredicate &&
        is_free(frame_, it_, rest)) {
      part.end = rest.end;
    }
  }

  // "vowed | to sue": the infinitive keeps its "to".
  void take_infinitive(TokenSpan& part) const {
    const bool bare = part.begin > it_.anchor &&
                      frame_.pos[part.begin] == PennTag::VB &&
                      frame_.pos[part.begin - 1] == PennTag::TO;
    if (bare && !it_.holds(part.begin - 1)) {
      --part.begin;
    }
  }

  // "would name | an interim chief within a week" and "while promising | 'a
  // full inquiry'": a verb keeps its object, and what comes behind that. "had
  // lost the files | of 300 customers": and a noun of a clause what tells which
  // it is. Not "denied the accusation | in a statement".
  void finish_content() {
    TokenSpan& part = it_.content.back();
    if (part.begin <= it_.anchor) {
      return;
    }
    const Index limit = frame_.sentence_of(part.end - 1).end;
    bool begun = false;
    for (Index t = part.end; t < limit; t = part.end) {
      const TokenSpan quotation = quotation_from(t);
      const Index first = quotation.empty() ? t : t + 1;
      const Index top = frame_.cut_phrase(first, it_.content);
      const bool ends_noun =
          top != ClaimFrame::kNone && frame_.relation[top] == Relation::Nmod &&
          frame_.head[top] + 1 == part.end && is_clause(part);
      if (top == ClaimFrame::kNone || !frame_.is_word(first) || it_.holds(t) ||
          !(begun || ends_noun || completes(top))) {
        return;
      }
      begun = true;
      part.end = quotation.empty() ? t + 1 : quotation.end;
    }
  }

  // "The storm killed ten, officials said, and left thousands | without
  // power.": what goes on behind whoever says it goes on to the end.
  void finish_resumed() {
    constexpr Index kLongest = 8;  // tokens
    TokenSpan& part = it_.content.back();
    if (it_.content.size() < 2 || part.begin < it_.cue.end ||
        it_.content.front().begin > it_.cue.begin) {
      return;
    }
    const Index limit = frame_.sentence_of(part.end - 1).end;
    Index end = part.end;
    while (end < limit && end - part.end <= kLongest && frame_.is_plain(end) &&
           !it_.holds(end) && likely_[end] < kUnlikely) {
      ++end;
    }
    const bool all = end < limit && !frame_.is_word(end) && end + 1 == limit;
    if (all && end - part.end <= kLongest && frame_.is_out(part.end - 1)) {
      part.end = end;
    }
  }

  // "The drugs, according to nurses, | were gone | by May": and from where it
  // goes on.
  void start_resumed() {
    constexpr Index kLongest = 6;  // tokens
    TokenSpan& part = it_.content.back();
    const Index said = std::max(it_.cue.end, it_.source.end);
    if (it_.content.size() < 2 || part.begin <= said + 1 ||
        part.begin > said + 1 + kLongest || !frame_.is_comma(said) ||
        it_.content[it_.content.size() - 2].end > it_.cue.begin ||
        frame_.sentence[said] != frame_.sentence[part.begin]) {
      return;
    }
    const TokenSpan gap{said + 1, part.begin};
    const bool has_cue =
        std::any_of(likely_.begin() + gap.begin, likely_.begin() + gap.end,
                    [](float likely) { return likely > kUnlikely; });
    if (!has_cue && is_free(frame_, it_, gap)) {
      part.begin = gap.begin + (frame_.pos[gap.begin] == PennTag::CC ? 1 : 0);
    }
  }

  bool is_clause(TokenSpan part) const {
    for (Index t = part.begin; t < part.end; ++t) {
      if (frame_.is_finite(t)) {
        return true;
      }
    }
    return false;
  }

  // The quotation that opens with a token, or nothing.
  TokenSpan quotation_from(Index t) const {
    const Index number = frame_.quotation[t];
    if (number == ClaimFrame::kNone || frame_.closed[number] == 0 ||
        frame_.quotations[number].begin != t) {
      return {};
    }
    return frame_.quotations[number];
  }

  // What no writer leaves out once the word before it is told.
  bool completes(Index t) const {
    switch (frame_.relation[t]) {
      case Relation::Obj:
      case Relation::Xcomp:
      case Relation::CompoundPrt:
      case Relation::Fixed:
      case Relation::Flat:
        return true;
      default:
        return false;
    }
  }

  // "blamed the dam | for | the drought" and "responsibility | for the |
  // attack": one or two small words part no content.
  void close_gaps() {
    std::vector<TokenSpan> closed;
    for (const TokenSpan part : it_.content) {
      if (!closed.empty() && is_small({closed.back().end, part.begin})) {
        closed.back().end = part.end;
      } else {
        closed.push_back(part);
      }
    }
    it_.content = std::move(closed);
  }

  bool is_small(TokenSpan gap) const {
    constexpr Index kLargest = 2;  // tokens
    bool small = !gap.empty() && gap.size() <= kLargest;
    for (Index t = gap.begin; small && t < gap.end; ++t) {
      small = frame_.leads_on(t) && !it_.holds(t);
    }
    return small;
  }

  // "The | storm killed ten, officials said": what a sentence begins with does
  // not begin behind an article.
  void take_start() {
    TokenSpan& part = it_.content.front();
    const Index first = frame_.sentence_of(part.begin).begin;
    if (!frame_.parsed || part.begin > it_.cue.begin) {
      return;
    }
    Index begin = part.begin;
    while (begin > first && opens_noun(begin - 1) &&
           part.contains(frame_.head[begin - 1]) &&
           frame_.is_plain(begin - 1) && !it_.holds(begin - 1)) {
      --begin;
    }
    if (begin == first) {
      part.begin = begin;
    }
  }

  // "claim that wages | rose": a clause has its verb.
  void take_verb() {
    TokenSpan& part = it_.content.back();
    const Index limit = frame_.sentence_of(part.end - 1).end;
    if (frame_.links[part.begin] == 0 || part.size() < 2 || part.end >= limit ||
        !frame_.is_finite(part.end) || !frame_.is_plain(part.end) ||
        it_.holds(part.end) || has_verb(part)) {
      return;
    }
    ++part.end;
  }

  bool has_verb(TokenSpan part) const {
    return frame_.verbs[part.end] > frame_.verbs[part.begin];
  }

  bool opens_noun(Index t) const {
    switch (frame_.relation[t]) {
      case Relation::Det:
      case Relation::Amod:
      case Relation::Nummod:
      case Relation::Compound:
        return true;
      default:
        return false;
    }
  }

  const ClaimFrame& frame_;
  std::span<const float> likely_;
  ClaimCandidate& it_;
};

}  // namespace

void repair_candidate(const ClaimFrame& frame, std::span<const float> likely,
                      ClaimCandidate& candidate) {
  Repair(frame, likely, candidate).run();
}

}  // namespace newsparse
