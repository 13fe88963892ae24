// SPDX-License-Identifier: Apache-2.0
#include "train/boosting.h"

#include <cmath>

#include <gtest/gtest.h>

#include "learn/aligned_bytes.h"
#include "learn/boosted_trees.h"
#include "train/shuffle.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};
constexpr BoostingOptions kFew = {.trees = 60, .depth = 3, .rate = 0.2};

// Two numbers between 0 and 1; the answer is whether just one is above half,
// which no sum of the two can tell. A third is noise.
BoostingExamples crossed(std::size_t rows) {
  BoostingExamples examples;
  examples.features = 3;
  Random random(1);
  for (std::size_t i = 0; i < rows; ++i) {
    const float one = static_cast<float>(random.below(1000)) / 1000;
    const float other = static_cast<float>(random.below(1000)) / 1000;
    const float noise = static_cast<float>(random.below(1000)) / 1000;
    examples.numbers.insert(examples.numbers.end(), {one, other, noise});
    examples.answers.push_back((one > 0.5F) != (other > 0.5F) ? 1 : 0);
  }
  return examples;
}

AlignedBytes written(const TrainedTrees& trees) {
  ModelWriter writer(kPurpose);
  trees.write(writer, "t");
  return AlignedBytes(writer.bytes());
}

double share_right(const BoostedTrees& trees,
                   const BoostingExamples& examples) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < examples.rows(); ++i) {
    const bool yes = trees.score(examples.row(i)) > 0;
    right += yes == (examples.answers[i] != 0) ? 1U : 0U;
  }
  return static_cast<double>(right) / static_cast<double>(examples.rows());
}

TEST(TrainTrees, LearnWhatNoSumTells) {
  const BoostingExamples examples = crossed(4000);
  std::vector<bool> kept(4000, true);
  std::fill(kept.begin() + 3000, kept.end(), false);
  AlignedBytes bytes = written(train_trees(examples, kept, kFew));
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  EXPECT_GT(share_right(BoostedTrees(file, "t"), examples), 0.95);
}

TEST(TrainTrees, GiveTheOddsWhereNothingTells) {
  BoostingExamples examples;
  examples.features = 1;
  for (int i = 0; i < 400; ++i) {
    examples.numbers.push_back(7);
    examples.answers.push_back(i % 4 == 0 ? 1 : 0);
  }
  AlignedBytes bytes =
      written(train_trees(examples, std::vector<bool>(400, true), kFew));
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  EXPECT_NEAR(BoostedTrees(file, "t").score(examples.row(0)),
              std::log(1.0 / 3.0), 0.02);
}

TEST(TrainTrees, GiveTheSameTwice) {
  const BoostingExamples examples = crossed(500);
  const std::vector<bool> kept(500, true);

  const TrainedTrees one = train_trees(examples, kept, kFew);
  const TrainedTrees other = train_trees(examples, kept, kFew);

  EXPECT_EQ(one.asked, other.asked);
  EXPECT_EQ(one.thresholds, other.thresholds);
  EXPECT_EQ(one.leaves, other.leaves);
}

TEST(TrainTrees, LearnNothingFromNothing) {
  BoostingExamples examples;
  examples.features = 2;

  const TrainedTrees trees = train_trees(examples, {}, kFew);

  EXPECT_EQ(trees.leaves.size(), kFew.trees << kFew.depth);
}

}  // namespace
}  // namespace newsparse
