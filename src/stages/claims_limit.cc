// SPDX-License-Identifier: Apache-2.0
//
// A content goes on over clauses and sentences that belong to nobody else; the
// cues around say where that ends.
#include "stages/claims_limit.h"

#include <algorithm>

namespace newsparse {
namespace {

constexpr float kCue = 0.5F;   // probability from which another cue counts
constexpr float kVerb = 0.2F;  // the same of a verb with a clause behind it

class ContentLimit {
 public:
  ContentLimit(const ClaimFrame& frame, std::span<const float> likely,
               const ClaimCandidate& candidate)
      : frame_(frame), likely_(likely), it_(candidate) {}

  Index find() const { return std::min(end_of_clause(), next_speech()); }

 private:
  // Where what the cue reports is over at the latest.
  Index end_of_clause() const {
    const TokenSpan sentence = frame_.sentence_of(it_.anchor);
    const bool inserted = is_relative() || is_condition(sentence);
    bool verb = false;
    for (Index t = it_.anchor + 1; t < sentence.end; ++t) {
      if (!frame_.is_out(t)) {
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

  // "Tarn admitted it was late. "We know," he told the club.": a sentence with
  // a cue of its own goes on with nobody else's speech.
  Index next_speech() const {
    constexpr Index kFarthest = 8;  // sentences
    const Index last = it_.content.back().end - 1;
    const Index first = frame_.sentence[it_.anchor];
    for (Index s = first + 1;
         s <= frame_.sentence[last] && s < first + kFarthest; ++s) {
      const TokenSpan sentence = frame_.sentences[s];
      for (Index t = sentence.begin; t < sentence.end; ++t) {
        if (frame_.is_out(t) && likely_[t] > kCue) {
          return sentence.begin;
        }
      }
    }
    return frame_.size();
  }

  // "Holt said the road was closed and warned that rain would follow",
  // "..., adding that buses would run" and "..., while promising 'a full
  // inquiry'": the next cue has its own content. So has one that is probable
  // whatever follows it: "said the ward was full and called on Oslo to act".
  bool opens_next_report(Index t, Index limit) const {
    while (t < limit && (frame_.pos[t] == PennTag::RB || is_mark(t))) {
      ++t;
    }
    const bool verb =
        t + 1 < limit && frame_.is_out(t) &&
        (frame_.pos[t] == PennTag::VBG || is_past(t) == is_past(it_.anchor)) &&
        frame_.is_verb(t);
    return verb &&
           (likely_[t] > kCue ||
            (likely_[t] > kVerb &&
             (frame_.complementizers[t + 2] > frame_.complementizers[t + 1] ||
              frame_.marks[t + 2] > frame_.marks[t + 1])));
  }

  // "said ... and warned": taken for a participle as often as not.
  bool is_past(Index t) const {
    return frame_.pos[t] == PennTag::VBD || frame_.pos[t] == PennTag::VBN;
  }

  bool is_mark(Index t) const {
    return frame_.parsed && frame_.relation[t] == Relation::Mark;
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
           frame_.is_out(first);
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

  const ClaimFrame& frame_;
  std::span<const float> likely_;
  const ClaimCandidate& it_;
};

}  // namespace

Index content_limit(const ClaimFrame& frame, std::span<const float> likely,
                    const ClaimCandidate& candidate) {
  return ContentLimit(frame, likely, candidate).find();
}

}  // namespace newsparse
