// SPDX-License-Identifier: Apache-2.0
//
// In the arc-hybrid system an arc is lost when its dependent leaves the stack
// with another head, or when head and dependent both wait on the stack without
// being neighbours that can be joined: a word on the stack finds its head only
// directly below itself or in the buffer, and its dependents only in the
// buffer or above. The root takes what is left at the bottom of the stack, so
// a word with others below it has already lost the root.
#include "train/arc_oracle.h"

namespace newsparse {
namespace {

std::int32_t gold_head(const GoldHeads& gold, std::int32_t word) {
  return word < static_cast<std::int32_t>(gold.size())
             ? gold[static_cast<std::size_t>(word)]
             : ArcState::kNone;
}

// Gold dependents of `head` among the words from `begin` to the last.
std::size_t dependents_from(const GoldHeads& gold, std::int32_t head,
                            std::int32_t begin) {
  std::size_t count = 0;
  for (std::size_t d = static_cast<std::size_t>(begin); d < gold.size(); ++d) {
    count += gold[d] == head ? 1U : 0U;
  }
  return count;
}

// Whether the word on top of the stack may still become the root's dependent.
bool root_is_open(const ArcState& state) {
  return state.stack().size() == 1;
}

// s0 leaves to b0 or to s1: lost are its gold head, if that is another that
// could still come, and its dependents in the buffer.
std::size_t cost_of_leaving(const ArcState& state, const GoldHeads& gold,
                            bool to_buffer) {
  const std::int32_t s0 = state.stack(0);
  const std::int32_t head = gold_head(gold, s0);
  std::size_t cost = dependents_from(gold, s0, state.front());
  if (head == state.root() && !root_is_open(state)) {
    return cost;
  }
  if (to_buffer) {
    const bool lost = head > state.front() || head == state.stack(1);
    cost += lost && head != ArcState::kNone ? 1U : 0U;
  } else {
    cost += head >= state.front() ? 1U : 0U;
  }
  return cost;
}

// b0 goes onto the stack: lost are its dependents there, its head there unless
// that is s0, and the root unless it is the first.
std::size_t cost_of_shift(const ArcState& state, const GoldHeads& gold) {
  const std::int32_t b0 = state.front();
  const std::int32_t head = gold_head(gold, b0);
  std::size_t cost = head == state.root() && !state.stack().empty() ? 1 : 0;
  for (std::size_t depth = 0; depth < state.stack().size(); ++depth) {
    const std::int32_t word = state.stack(depth);
    cost += gold_head(gold, word) == b0 ? 1U : 0U;
    cost += depth > 0 && word == head ? 1U : 0U;
  }
  return cost;
}

}  // namespace

std::size_t cost_of(ArcAction action, const ArcState& state,
                    const GoldHeads& gold) {
  switch (action) {
    case ArcAction::Shift:
      return cost_of_shift(state, gold);
    case ArcAction::Left:
      return cost_of_leaving(state, gold, true);
    case ArcAction::Right:
      return cost_of_leaving(state, gold, false);
  }
  return 0;
}

}  // namespace newsparse
