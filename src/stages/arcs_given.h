// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "stages/arcs_state.h"

namespace newsparse {

// What is known of the subjects of a sentence before its tree is built: for
// some verbs the noun, or that there is none.
class GivenSubjects {
 public:
  static constexpr std::int32_t kNone = ArcState::kNone;

  // Nothing is known of so many words.
  void reset(std::size_t words);

  bool empty() const { return verbs_ == 0; }

  // Gives a verb its subject, or kNone. Requires: the verb has not been given
  // one, nor the noun to another.
  void give(std::int32_t verb, std::int32_t subject);

  // Whether it is known of a verb that this word alone can be its subject.
  bool settled(std::int32_t verb) const { return subject_of(verb) != kUnknown; }
  // The verb that a noun has been given to, or kNone.
  std::int32_t verb_of(std::int32_t noun) const {
    const auto place = static_cast<std::size_t>(noun);
    return place < verb_of_.size() ? verb_of_[place] : kNone;
  }

  // Whether a given arc can not be made any more after an action. One look at
  // s0, s1 and b0: in the arc-hybrid system an arc is lost when its dependent
  // leaves the stack to another head, when its head leaves before the
  // dependent has come, or when both wait on the stack without being
  // neighbours (Goldberg and Nivre 2013, of this one arc).
  // Requires: the state allows the action.
  bool rules_out(ArcAction action, const ArcState& state) const;

 private:
  static constexpr std::int32_t kUnknown = kNone - 1;

  // What was given, kNone included, or kUnknown.
  std::int32_t subject_of(std::int32_t verb) const {
    const auto place = static_cast<std::size_t>(verb);
    return place < subject_of_.size() ? subject_of_[place] : kUnknown;
  }

  std::vector<std::int32_t> verb_of_;     // for each word
  std::vector<std::int32_t> subject_of_;  // for each word
  std::size_t verbs_ = 0;
};

}  // namespace newsparse
