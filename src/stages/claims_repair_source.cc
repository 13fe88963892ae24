// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_repair_source.h"

#include <algorithm>

namespace newsparse {
namespace {

class SourceRepair {
 public:
  SourceRepair(const ClaimFrame& frame, ClaimCandidate& candidate)
      : frame_(frame), it_(candidate) {}

  void run() {
    begin_at_word();
    begin_source_at_noun();
    widen_source();
    end_source_at_noun();
    finish_source();
    settle_clause();
    finish_source_behind();
    keep_name_whole();
  }

 private:
  // "At a briefing | , police chief Ola Brun said"
  void begin_at_word() {
    TokenSpan& source = it_.source;
    while (source.size() > 1 && !frame_.is_word(source.begin) &&
           frame_.is_out(source.begin)) {
      ++source.begin;
    }
  }

  // "The company, which employs | 4,000 people, said": a clause that is cut has
  // all of its words up to the cue, or, where some are somebody else's, none.
  void settle_clause() {
    TokenSpan& source = it_.source;
    const Index pronoun = relative_in(source);
    Index end = it_.cue.begin;
    if (pronoun == ClaimFrame::kNone || source.end >= end) {
      return;
    }
    while (end > source.end &&
           (is_adverb(end - 1) || frame_.is_comma(end - 1))) {
      --end;
    }
    source.end = can_hold({source.end, end}) ? end : pronoun;
    while (source.size() > 1 && frame_.is_comma(source.end - 1)) {
      --source.end;
    }
  }

  // The "who" or "which" behind the first word, or kNone.
  Index relative_in(TokenSpan source) const {
    for (Index t = source.begin + 1; t < source.end; ++t) {
      if (frame_.pos[t] == PennTag::WP || frame_.pos[t] == PennTag::WPS ||
          frame_.pos[t] == PennTag::WDT) {
        return t;
      }
    }
    return ClaimFrame::kNone;
  }

  // A few words of the reporter's that nothing else has.
  bool can_hold(TokenSpan words) const {
    constexpr Index kLongest = 25;  // tokens
    if (words.size() > kLongest) {
      return false;
    }
    for (Index t = words.begin; t < words.end; ++t) {
      if (!frame_.is_out(t) || it_.holds(t) ||
          (!frame_.is_word(t) && !frame_.is_comma(t))) {
        return false;
      }
    }
    return true;
  }

  bool is_adverb(Index t) const {
    return frame_.pos[t] == PennTag::RB || frame_.pos[t] == PennTag::MD;
  }

  // "Manila has not replied, a diplomat who spoke on condition | of anonymity
  // said" and "Neither the police | nor the ministry has said": a preposition
  // or a conjunction begins no source; the words back to the mark do.
  void begin_source_at_noun() {
    constexpr Index kReach = 10;  // tokens
    TokenSpan& source = it_.source;
    if (source.empty() || source.begin > it_.anchor ||
        (frame_.pos[source.begin] != PennTag::IN &&
         frame_.pos[source.begin] != PennTag::CC)) {
      return;
    }
    const Index first = frame_.sentence_of(source.begin).begin;
    Index begin = source.begin;
    while (begin > first && source.begin - begin <= kReach &&
           frame_.is_plain(begin - 1) && !it_.holds(begin - 1)) {
      --begin;
    }
    if (begin < source.begin && source.begin - begin <= kReach &&
        (frame_.is_nominal(begin) || frame_.pos[begin] == PennTag::CC)) {
      source.begin = begin;
    }
  }

  // "Officials in | Harare, who asked not to be named, said".
  void end_source_at_noun() {
    constexpr Index kReach = 4;  // tokens
    TokenSpan& source = it_.source;
    if (source.empty() || !frame_.parsed) {
      return;
    }
    const Index last = source.end - 1;
    const Index noun = frame_.head[last];
    if (frame_.relation[last] == Relation::Case && noun > last &&
        noun - last <= kReach && is_free(frame_, it_, {source.end, noun + 1})) {
      source.end = noun + 1;
    }
  }

  // "state agency Nordan reported": not the agency alone. "Lawyers for | Mr
  // Beck argue": nor whom they speak for.
  void widen_source() {
    TokenSpan& source = it_.source;
    if (source.empty() || !frame_.parsed) {
      return;
    }
    const Index first = frame_.sentence_of(source.begin).begin;
    while (source.begin > first && stands_before_noun(source.begin - 1) &&
           source.contains(frame_.head[source.begin - 1]) &&
           !it_.holds(source.begin - 1)) {
      --source.begin;
      if (frame_.relation[source.begin] == Relation::Case) {
        --source.begin;
      }
    }
  }

  // "a spokesperson | for | the airline", before the cue.
  bool joins_nouns(Index t) const {
    return frame_.pos[t] == PennTag::IN && frame_.is_out(t) &&
           it_.source.end <= it_.cue.begin && t > 0 &&
           frame_.sentence[t - 1] == frame_.sentence[t] &&
           frame_.is_noun(t - 1) && frame_.is_out(t - 1) && !it_.holds(t - 1) &&
           frame_.relation[frame_.head[t]] == Relation::Nmod;
  }

  bool stands_before_noun(Index t) const {
    switch (frame_.relation[t]) {
      case Relation::Det:
      case Relation::Amod:
      case Relation::Compound:
      case Relation::Nummod:
      case Relation::NmodPoss:
        return frame_.is_out(t);
      case Relation::Case:
        return joins_nouns(t);
      default:
        return false;
    }
  }

  // "People familiar with the | matter said": a phrase that is not over goes on
  // to the cue.
  void finish_source() {
    constexpr Index kLongest = 8;  // tokens that are missing
    TokenSpan& source = it_.source;
    Index end = it_.cue.begin;
    if (source.empty() || source.end >= end || end - source.end > kLongest ||
        !frame_.leads_on(source.end - 1)) {
      return;
    }
    while (end > source.end && is_adverb(end - 1)) {
      --end;
    }
    if (is_free(frame_, it_, {source.end, end})) {
      source.end = end;
    }
  }

  // "said a porter known | as "Lucky"": a participle that ends a source keeps
  // what hangs on it.
  void finish_source_behind() {
    TokenSpan& source = it_.source;
    if (source.size() < 2 || !frame_.parsed || source.begin < it_.cue.end) {
      return;
    }
    const Index last = source.end - 1;
    const Index limit = frame_.sentence_of(last).end;
    if (frame_.pos[last] != PennTag::VBN || frame_.head[last] >= last) {
      return;
    }
    Index end = source.end;
    while (end < limit && !it_.holds(end) && hangs_on(end, last)) {
      ++end;
    }
    source.end = end;
  }

  // "said a cook known as | "Smiler"": a source that leads to a short
  // quotation, or has its first mark, has all of it.
  void keep_name_whole() {
    constexpr Index kLongest = 6;  // tokens, with the marks
    TokenSpan& source = it_.source;
    if (source.empty()) {
      return;
    }
    const bool leads =
        frame_.pos[source.end - 1] == PennTag::IN && source.end < frame_.size();
    const Index number = frame_.quotation[source.end - (leads ? 0 : 1)];
    if (number == ClaimFrame::kNone || frame_.closed[number] == 0) {
      return;
    }
    const TokenSpan name = frame_.quotations[number];
    if (name.size() > kLongest || name.begin < source.begin ||
        name.begin > source.end) {
      return;
    }
    for (Index t = source.end; t < name.end; ++t) {
      if (it_.holds(t)) {
        return;
      }
    }
    source.end = std::max(source.end, name.end);
  }

  bool hangs_on(Index token, Index top) const {
    constexpr int kDeepest = 6;  // arcs
    for (int arcs = 0; arcs < kDeepest && frame_.head[token] != token; ++arcs) {
      token = frame_.head[token];
      if (token == top) {
        return true;
      }
    }
    return false;
  }

  const ClaimFrame& frame_;
  ClaimCandidate& it_;
};

}  // namespace

void repair_source(const ClaimFrame& frame, ClaimCandidate& candidate) {
  SourceRepair(frame, candidate).run();
}

}  // namespace newsparse
