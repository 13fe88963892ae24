// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_given.h"

#include <cassert>

namespace newsparse {

void GivenSubjects::reset(std::size_t words) {
  verb_of_.assign(words, kNone);
  subject_of_.assign(words, kUnknown);
  verbs_ = 0;
}

void GivenSubjects::give(std::int32_t verb, std::int32_t subject) {
  assert(!settled(verb));
  subject_of_[static_cast<std::size_t>(verb)] = subject;
  ++verbs_;
  if (subject != kNone) {
    assert(verb_of(subject) == kNone);
    verb_of_[static_cast<std::size_t>(subject)] = verb;
  }
}

bool GivenSubjects::rules_out(ArcAction action, const ArcState& state) const {
  const std::int32_t s0 = state.stack(0);
  const std::int32_t b0 = state.front();
  if (action == ArcAction::Shift) {
    const std::int32_t verb = verb_of(b0);
    const std::int32_t subject = subject_of(b0);
    return (verb != kNone && verb < b0 && verb != s0) ||
           (subject >= 0 && subject < b0 && state.node(subject).head == kNone);
  }
  const std::int32_t verb = verb_of(s0);
  const std::int32_t head = action == ArcAction::Left ? b0 : state.stack(1);
  return (verb != kNone && verb != head) || subject_of(s0) >= b0;
}

}  // namespace newsparse
