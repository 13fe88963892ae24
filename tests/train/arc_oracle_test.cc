// SPDX-License-Identifier: Apache-2.0
#include "train/arc_oracle.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "train/shuffle.h"

namespace newsparse {
namespace {

// Follows an action without cost until the tree stands.
GoldHeads follow(const GoldHeads& gold) {
  ArcState state;
  state.reset(gold.size());
  while (!state.done()) {
    for (const ArcAction action :
         {ArcAction::Left, ArcAction::Right, ArcAction::Shift}) {
      if (state.allows(action) && cost_of(action, state, gold) == 0) {
        state.perform(action);
        break;
      }
    }
  }
  GoldHeads found;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    found.push_back(state.node(static_cast<std::int32_t>(i)).head);
  }
  return found;
}

TEST(ArcOracle, LeadsToTheGoldTree) {
  // "the mayor of the town denied the report": projective.
  const GoldHeads gold = {1, 5, 4, 4, 1, 8, 7, 5};

  EXPECT_EQ(follow(gold), gold);
}

// What an action costs is by how many arcs the best tree after it falls short
// of the best tree before it. Trying everything also counts what the rule of
// one dependent of the root takes away later, which the oracle leaves out: it
// never charges more than trial finds.
std::size_t best_tree(const ArcState& state, const GoldHeads& gold) {
  if (state.done()) {
    std::size_t right = 0;
    for (std::size_t i = 0; i < gold.size(); ++i) {
      right +=
          state.node(static_cast<std::int32_t>(i)).head == gold[i] ? 1U : 0U;
    }
    return right;
  }
  std::size_t best = 0;
  for (const ArcAction action :
       {ArcAction::Shift, ArcAction::Left, ArcAction::Right}) {
    if (state.allows(action)) {
      ArcState next = state;
      next.perform(action);
      best = std::max(best, best_tree(next, gold));
    }
  }
  return best;
}

TEST(ArcOracle, NeverChargesMoreThanTrialFinds) {
  const GoldHeads gold = {1, 4, 1, 2, 6, 4};
  Random random(1);
  for (int round = 0; round < 50; ++round) {
    ArcState state;
    state.reset(gold.size());
    for (std::size_t steps = random.below(10); steps > 0; --steps) {
      const auto action = static_cast<ArcAction>(random.below(3));
      if (state.allows(action)) {
        state.perform(action);
      }
    }
    // At the end of the words the root's single dependent takes part in the
    // cost, which the oracle leaves out: there is no choice there.
    if (state.front() == state.root()) {
      continue;
    }
    const std::size_t before = best_tree(state, gold);
    for (const ArcAction action :
         {ArcAction::Shift, ArcAction::Left, ArcAction::Right}) {
      if (state.allows(action)) {
        ArcState next = state;
        next.perform(action);
        EXPECT_LE(cost_of(action, state, gold), before - best_tree(next, gold))
            << round;
      }
    }
  }
}

}  // namespace
}  // namespace newsparse
