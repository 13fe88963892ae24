// SPDX-License-Identifier: Apache-2.0
#include "train/coreference.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(CoreferenceScores, FindNothingWrongWithTheGold) {
  const Chains chains = {{1, 2, 3}, {4}, {5, 6}};

  CoreferenceScores scores;
  scores.add(chains, chains);

  EXPECT_DOUBLE_EQ(scores.conll(), 1);
}

// The example of the papers on these measures: one gold chain of three and one
// of two against a cut and a foreign mention.
TEST(CoreferenceScores, CountLinksSharesAndChains) {
  CoreferenceScores scores;
  scores.add({{1, 2, 3}, {4, 5, 6, 7}}, {{1, 2}, {3, 4, 5}, {6, 7, 8, 9}});

  EXPECT_DOUBLE_EQ(scores.muc.found / scores.muc.gold, 3.0 / 5);
  EXPECT_DOUBLE_EQ(scores.muc.right / scores.muc.predicted, 3.0 / 6);
  EXPECT_NEAR(scores.b_cubed.found / scores.b_cubed.gold,
              (5.0 / 3 + 8.0 / 4) / 7, 1e-9);
  EXPECT_NEAR(scores.b_cubed.right / scores.b_cubed.predicted,
              (4.0 / 2 + 5.0 / 3 + 4.0 / 4) / 9, 1e-9);
  EXPECT_NEAR(scores.ceaf.found, 4.0 / 5 + 4.0 / 7, 1e-9);
}

TEST(CoreferenceScores, CountAloneWhatIsAlone) {
  CoreferenceScores scores;
  scores.add({{1}, {2}}, {{1, 2}});

  EXPECT_DOUBLE_EQ(scores.b_cubed.found, 2);
  EXPECT_DOUBLE_EQ(scores.b_cubed.right, 1);
  EXPECT_DOUBLE_EQ(scores.muc.gold, 0);
}

TEST(BestAssignment, TakesTheGreatestSum) {
  const auto assigned = best_assignment({{5, 4, 0}, {6, 0, 1}});

  EXPECT_EQ(assigned, (std::vector<std::size_t>{1, 0}));
}

}  // namespace
}  // namespace newsparse
