// SPDX-License-Identifier: Apache-2.0
//
// The chain labels tokens one by one, and what it draws may end where no
// writer would end. Each rule here moves a bound to where the grammar or the
// typography puts it; the judge then sees what is left and decides.
#include "stages/claims_repair.h"

#include <algorithm>
#include <utility>

#include "document/queries.h"

namespace newsparse {
namespace {

constexpr float kCue = 0.5F;  // probability from which another cue counts

class Repair {
 public:
  Repair(const ClaimFrame& frame, std::span<const float> likely,
         ClaimCandidate& candidate)
      : frame_(frame), likely_(likely), it_(candidate) {}

  void run() {
    widen_source();
    finish_source();
    keep_quotations_whole();
    clip(end_of_clause());
    for (TokenSpan& part : it_.content) {
      trim_end(part);
      take_infinitive(part);
    }
    close_gaps();
  }

 private:
  bool is_out(Index t) const { return frame_.quote[t] == QuoteState::Out; }

  bool is_held(Index t) const {
    return it_.cue.contains(t) || it_.source.contains(t) ||
           any_holds(it_.content, t);
  }

  // "state agency Nordan reported": not the agency alone.
  void widen_source() {
    TokenSpan& source = it_.source;
    if (source.empty() || !frame_.parsed) {
      return;
    }
    const Index first = frame_.sentence_of(source.begin).begin;
    while (source.begin > first && stands_before_noun(source.begin - 1) &&
           source.contains(frame_.head[source.begin - 1]) &&
           !is_held(source.begin - 1)) {
      --source.begin;
    }
  }

  bool stands_before_noun(Index t) const {
    switch (frame_.relation[t]) {
      case Relation::Det:
      case Relation::Amod:
      case Relation::Compound:
      case Relation::Nummod:
      case Relation::NmodPoss:
        return is_out(t);
      default:
        return false;
    }
  }

  // "People familiar with the | matter said" and "A clerk who asked | not to
  // be named said": a phrase that is not over goes on to the cue.
  void finish_source() {
    constexpr Index kLongest = 8;  // tokens that are missing
    TokenSpan& source = it_.source;
    Index end = it_.cue.begin;
    if (source.empty() || source.end >= end || end - source.end > kLongest ||
        !(leads_on(source.end - 1) || ends_in_relative_verb(source))) {
      return;
    }
    const auto is_adverb = [this](Index t) {
      return frame_.pos[t] == PennTag::RB || frame_.pos[t] == PennTag::MD;
    };
    while (end > source.end && is_adverb(end - 1)) {
      --end;
    }
    for (Index t = source.end; t < end; ++t) {
      if (!frame_.is_word(t) || !is_out(t) || is_held(t)) {
        return;
      }
    }
    source.end = std::max(source.end, end);
  }

  bool ends_in_relative_verb(TokenSpan source) const {
    bool relative = false;
    for (Index t = source.begin; t < source.end; ++t) {
      relative = relative || frame_.pos[t] == PennTag::WP;
    }
    return relative && source.size() > 1 && frame_.is_verb(source.end - 1);
  }

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

  // Where what the cue reports is over at the latest.
  Index end_of_clause() const {
    const TokenSpan sentence = frame_.sentence_of(it_.anchor);
    const bool inserted = is_relative() || is_condition(sentence);
    bool verb = false;
    for (Index t = it_.anchor + 1; t < sentence.end; ++t) {
      if (!is_out(t)) {
        continue;
      }
      const bool parts = frame_.is_comma(t) || frame_.pos[t] == PennTag::CC;
      if (parts && (opens_next_report(t + 1, sentence.end) ||
                    (inserted && verb && frame_.is_comma(t) &&
                     returns_to_main_clause(t + 1, sentence.end)))) {
        return t;
      }
      verb = verb || frame_.is_verb(t);
    }
    return frame_.size();
  }

  // "Holt said the road was closed and warned that rain would follow" and
  // "..., adding that buses would run": the next cue has its own content.
  bool opens_next_report(Index t, Index limit) const {
    while (t < limit && frame_.pos[t] == PennTag::RB) {
      ++t;
    }
    const bool verb = t + 1 < limit && is_out(t) &&
                      (frame_.pos[t] == PennTag::VBG ||
                       frame_.pos[t] == frame_.pos[it_.anchor]) &&
                      frame_.is_verb(t);
    return verb && likely_[t] > kCue &&
           frame_.complementizers[t + 2] > frame_.complementizers[t + 1];
  }

  // "Brandt, who said he was abroad, sent a cousin."
  bool is_relative() const {
    return it_.source.size() == 1 && it_.source.begin > 0 &&
           (frame_.pos[it_.source.begin] == PennTag::WP ||
            frame_.pos[it_.source.begin] == PennTag::WDT) &&
           frame_.is_comma(it_.source.begin - 1);
  }

  // "If Holt says the levee failed, the insurers must pay."
  bool is_condition(TokenSpan sentence) const {
    const Index first = sentence.begin;
    return it_.source.begin == first + 1 && it_.source.begin < it_.anchor &&
           (frame_.pos[first] == PennTag::IN ||
            frame_.pos[first] == PennTag::WRB) &&
           is_out(first);
  }

  // Whether a finite verb follows a comma before the next one.
  bool returns_to_main_clause(Index t, Index limit) const {
    const bool relative = is_relative();
    while (t < limit && !frame_.is_comma(t)) {
      if (frame_.is_finite(t)) {
        return true;
      }
      // Behind a relative clause the verb of the main clause follows at once.
      if (relative && frame_.pos[t] != PennTag::RB) {
        return false;
      }
      ++t;
    }
    return false;
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
    while (part.size() > 1 && part.end < limit && leads_on(part.end - 1) &&
           frame_.is_word(part.end)) {
      --part.end;
    }
  }

  bool leads_on(Index t) const {
    switch (frame_.pos[t]) {
      case PennTag::IN:
      case PennTag::TO:
      case PennTag::CC:
      case PennTag::DT:
        // "what she dreams of" ends in a particle; a head behind it tells.
        return is_out(t) && (!frame_.parsed || frame_.head[t] > t);
      default:
        return false;
    }
  }

  // "vowed | to sue": the infinitive keeps its "to".
  void take_infinitive(TokenSpan& part) const {
    const bool bare = part.begin > it_.anchor &&
                      frame_.pos[part.begin] == PennTag::VB &&
                      frame_.pos[part.begin - 1] == PennTag::TO;
    if (bare && !is_held(part.begin - 1)) {
      --part.begin;
    }
  }

  // "blamed the dam | for | the drought": one small word parts no content.
  void close_gaps() {
    std::vector<TokenSpan> closed;
    for (const TokenSpan part : it_.content) {
      const bool small =
          !closed.empty() && closed.back().end + 1 == part.begin &&
          leads_on(closed.back().end) && !is_held(closed.back().end);
      if (small) {
        closed.back().end = part.end;
      } else {
        closed.push_back(part);
      }
    }
    it_.content = std::move(closed);
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
