// SPDX-License-Identifier: Apache-2.0
#include "train/arc_oracle.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

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

// All trees over so many words whose arcs do not cross each other, nor that of
// the root, which stands behind the last word.
std::vector<GoldHeads> projective_trees(std::int32_t words) {
  std::vector<GoldHeads> trees;
  GoldHeads heads(static_cast<std::size_t>(words), 0);
  const auto crosses = [&](std::int32_t a, std::int32_t b) {
    const auto [low, high] = std::minmax(a, heads[static_cast<std::size_t>(a)]);
    const auto [begin, end] =
        std::minmax(b, heads[static_cast<std::size_t>(b)]);
    return low < begin && begin < high && high < end;
  };
  const auto is_tree = [&] {
    for (std::int32_t word = 0; word < words; ++word) {
      std::int32_t at = word;
      for (std::int32_t steps = 0; at != words; ++steps) {
        if (steps > words) {
          return false;
        }
        at = heads[static_cast<std::size_t>(at)];
      }
      for (std::int32_t other = 0; other < words; ++other) {
        if (crosses(word, other)) {
          return false;
        }
      }
    }
    return std::count(heads.begin(), heads.end(), words) == 1;
  };
  // Counts through all heads, the root among them.
  while (true) {
    if (is_tree()) {
      trees.push_back(heads);
    }
    std::size_t place = 0;
    while (place < heads.size() && heads[place] == words) {
      heads[place++] = 0;
    }
    if (place == heads.size()) {
      return trees;
    }
    ++heads[place];
  }
}

constexpr ArcAction kActions[] = {ArcAction::Shift, ArcAction::Left,
                                  ArcAction::Right};

// The most gold arcs that a tree can have which is still to be reached, found
// by trying everything. What an action costs is by how much it lowers this;
// `wrong` counts the actions of which the oracle says something else.
std::size_t best_tree(const ArcState& state, const GoldHeads& gold,
                      std::size_t& wrong) {
  std::size_t best = 0;
  std::vector<std::pair<ArcAction, std::size_t>> reached;
  for (const ArcAction action : kActions) {
    if (state.allows(action)) {
      ArcState next = state;
      next.perform(action);
      reached.emplace_back(action, best_tree(next, gold, wrong));
      best = std::max(best, reached.back().second);
    }
  }
  if (state.done()) {
    for (std::size_t i = 0; i < gold.size(); ++i) {
      best +=
          state.node(static_cast<std::int32_t>(i)).head == gold[i] ? 1U : 0U;
    }
  }
  for (const auto& [action, arcs] : reached) {
    wrong += cost_of(action, state, gold) != best - arcs ? 1U : 0U;
  }
  return best;
}

TEST(ArcOracle, ChargesWhatTrialFinds) {
  for (std::int32_t words = 1; words <= 5; ++words) {
    const std::vector<GoldHeads> trees = projective_trees(words);
    ASSERT_FALSE(trees.empty());
    for (const GoldHeads& gold : trees) {
      ArcState state;
      state.reset(gold.size());
      std::size_t wrong = 0;
      EXPECT_EQ(best_tree(state, gold, wrong), gold.size());
      EXPECT_EQ(wrong, 0U) << ::testing::PrintToString(gold);
    }
  }
}

TEST(ArcOracle, ChargesNothingForAnUnknownHead) {
  const GoldHeads gold = {ArcState::kNone, 2, ArcState::kNone};
  ArcState state;
  state.reset(gold.size());
  state.perform(ArcAction::Shift);

  EXPECT_EQ(cost_of(ArcAction::Left, state, gold), 0U);
  EXPECT_EQ(cost_of(ArcAction::Shift, state, gold), 0U);
}

}  // namespace
}  // namespace newsparse
