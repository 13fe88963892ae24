// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_repair_source.h"

#include <algorithm>

#include "document/queries.h"

namespace newsparse {
namespace {

class SourceRepair {
 public:
  SourceRepair(const ClaimFrame& frame, ClaimCandidate& candidate)
      : frame_(frame), it_(candidate) {}

  void run() {
    begin_source_at_noun();
    widen_source();
    end_source_at_noun();
    finish_source();
    finish_source_behind();
  }

 private:
  bool is_held(Index t) const {
    return it_.cue.contains(t) || it_.source.contains(t) ||
           any_holds(it_.content, t);
  }

  // "Manila has not replied, a diplomat who spoke on condition | of anonymity
  // said": a preposition begins no source; the words back to the mark do.
  void begin_source_at_noun() {
    constexpr Index kReach = 10;  // tokens
    TokenSpan& source = it_.source;
    if (source.empty() || source.begin > it_.anchor ||
        frame_.pos[source.begin] != PennTag::IN) {
      return;
    }
    const Index first = frame_.sentence_of(source.begin).begin;
    Index begin = source.begin;
    while (begin > first && source.begin - begin <= kReach &&
           frame_.is_plain(begin - 1) && !is_held(begin - 1)) {
      --begin;
    }
    if (begin < source.begin && source.begin - begin <= kReach &&
        frame_.is_nominal(begin)) {
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
    const bool open = frame_.relation[last] == Relation::Case && noun > last &&
                      noun - last <= kReach;
    for (Index t = source.end; open && t <= noun; ++t) {
      if (!frame_.is_plain(t) || is_held(t)) {
        return;
      }
    }
    source.end = open ? noun + 1 : source.end;
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
        return frame_.is_out(t);
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
        !(frame_.leads_on(source.end - 1) || ends_in_relative_verb(source))) {
      return;
    }
    const auto is_adverb = [this](Index t) {
      return frame_.pos[t] == PennTag::RB || frame_.pos[t] == PennTag::MD;
    };
    while (end > source.end && is_adverb(end - 1)) {
      --end;
    }
    for (Index t = source.end; t < end; ++t) {
      if (!frame_.is_plain(t) || is_held(t)) {
        return;
      }
    }
    source.end = std::max(source.end, end);
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
    while (end < limit && !is_held(end) && hangs_on(end, last)) {
      ++end;
    }
    source.end = end;
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

  bool ends_in_relative_verb(TokenSpan source) const {
    bool relative = false;
    for (Index t = source.begin; t < source.end; ++t) {
      relative = relative || frame_.pos[t] == PennTag::WP;
    }
    return relative && source.size() > 1 && frame_.is_verb(source.end - 1);
  }

  const ClaimFrame& frame_;
  ClaimCandidate& it_;
};

}  // namespace

void repair_source(const ClaimFrame& frame, ClaimCandidate& candidate) {
  SourceRepair(frame, candidate).run();
}

}  // namespace newsparse
