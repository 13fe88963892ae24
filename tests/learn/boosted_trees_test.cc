// SPDX-License-Identifier: Apache-2.0
#include "learn/boosted_trees.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/model_writer.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};

struct Sections {
  std::vector<std::uint32_t> shape = {2, 2};
  std::vector<std::uint16_t> features = {0, 1, 1, 1};
  std::vector<float> thresholds = {0.5F, 2, 1, 3};
  std::vector<float> leaves = {1, 2, 3, 4, 10, 20, 30, 40};
  std::vector<float> base = {100};
};

AlignedBytes written(const Sections& sections) {
  ModelWriter writer(kPurpose);
  writer.add_numbers("t.shape", sections.shape);
  writer.add_numbers("t.features", sections.features);
  writer.add_numbers("t.thresholds", sections.thresholds);
  writer.add_numbers("t.leaves", sections.leaves);
  writer.add_numbers("t.base", sections.base);
  return AlignedBytes(writer.bytes());
}

TEST(BoostedTrees, AddTheLeavesThatTheAnswersLeadTo) {
  AlignedBytes bytes = written({});
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const BoostedTrees trees(file, "t");

  EXPECT_EQ(trees.features(), 2U);
  EXPECT_FLOAT_EQ(trees.score(std::array{0.0F, 0.0F}), 100 + 1 + 10);
  EXPECT_FLOAT_EQ(trees.score(std::array{1.0F, 1.5F}), 100 + 2 + 20);
  EXPECT_FLOAT_EQ(trees.score(std::array{0.0F, 2.5F}), 100 + 3 + 20);
  EXPECT_FLOAT_EQ(trees.score(std::array{1.0F, 3.5F}), 100 + 4 + 40);
}

TEST(BoostedTrees, TakeAThresholdForNotAbove) {
  AlignedBytes bytes = written({});
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  EXPECT_FLOAT_EQ(BoostedTrees(file, "t").score(std::array{0.5F, 2.0F}),
                  100 + 1 + 20);
}

TEST(BoostedTrees, RefuseWhatDoesNotFitTogether) {
  const auto load = [](const Sections& sections) {
    AlignedBytes bytes = written(sections);
    const ModelFile file("toy.model", bytes.bytes(), kPurpose);
    return BoostedTrees(file, "t").features();
  };

  EXPECT_EQ(load({}), 2U);
  EXPECT_THROW(load({.shape = {2}}), Error);
  EXPECT_THROW(load({.shape = {2, 9}}), Error);
  EXPECT_THROW(load({.shape = {2, 3}}), Error);
  EXPECT_THROW(load({.features = {0, 1, 1, 2}}), Error);
  EXPECT_THROW(load({.thresholds = {1, 2, 3}}), Error);
  EXPECT_THROW(load({.leaves = {1, 2, 3, 4}}), Error);
  EXPECT_THROW(load({.base = {}}), Error);
}

}  // namespace
}  // namespace newsparse
