// SPDX-License-Identifier: Apache-2.0
#include "train/crf.h"

#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(FeatureIndex, NumbersFrequentFeaturesAlone) {
  FeatureIndex index;
  for (int i = 0; i < 3; ++i) {
    index.count(0xABCDEF0123456789U);
  }
  index.count(0x123456789ABCDEF0U);
  index.close(3);

  EXPECT_EQ(index.number(0x123456789ABCDEF0U), FeatureIndex::kRare);
  EXPECT_EQ(index.number(0xABCDEF0123456789U), 0U);
  EXPECT_EQ(index.number(0xABCDEF0123456789U), 0U);
}

TEST(FeatureIndex, KeepsNumbersWhileItGrows) {
  FeatureIndex index;
  const auto feature = [](std::uint64_t i) {
    return (i + 1) * 0x9E3779B97F4A7C15U;
  };
  constexpr std::uint32_t kMany = 50'000;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    index.count(feature(i));
  }
  index.close(1);
  for (std::uint32_t i = 0; i < kMany; ++i) {
    ASSERT_EQ(index.number(feature(i)), i);
  }

  EXPECT_EQ(index.number(feature(7)), 7U);
}

// Feature 0 stands for label 1, feature 1 for label 0; the step feature sees
// that labels alternate.
ChainExamples alternating() {
  ChainExamples examples;
  for (std::uint32_t part = 0; part < 40; ++part) {
    examples.begin_chain(part % 2);
    for (std::uint32_t i = 0; i < 6; ++i) {
      const auto label = static_cast<std::uint8_t>(i % 2);
      const std::vector<std::uint32_t> states{label == 1 ? 0U : 1U};
      const std::vector<std::uint32_t> steps{0};
      examples.add_place(label, states, steps);
    }
  }
  return examples;
}

CrfOptions small_options() {
  CrfOptions options;
  options.state_features = 2;
  options.step_features = 1;
  return options;
}

TEST(TrainCrf, LearnsWhatFeaturesSay) {
  const CrfWeights weights = train_crf(alternating(), small_options(), 99);

  EXPECT_GT(weights.states[0 * 2 + 1], weights.states[0 * 2 + 0]);
  EXPECT_GT(weights.states[1 * 2 + 0], weights.states[1 * 2 + 1]);
  EXPECT_GT(weights.steps[0 * 2 + 1], weights.steps[0 * 2 + 0]);
}

TEST(TrainCrf, TheSameExamplesGiveTheSameWeights) {
  const CrfWeights once = train_crf(alternating(), small_options(), 99);
  const CrfWeights again = train_crf(alternating(), small_options(), 99);

  EXPECT_EQ(once.states, again.states);
  EXPECT_EQ(once.steps, again.steps);
}

TEST(TrainCrf, LeavesAPartOut) {
  const CrfWeights all = train_crf(alternating(), small_options(), 99);
  const CrfWeights half = train_crf(alternating(), small_options(), 1);

  EXPECT_NE(all.states, half.states);
}

}  // namespace
}  // namespace newsparse
