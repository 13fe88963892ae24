// SPDX-License-Identifier: Apache-2.0
#include "learn/linear_model_writer.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};

TEST(LinearModelWriter, DoesNotDependOnTheOrderOfRows) {
  const auto write = [](bool backwards) {
    LinearModelWriter packer(2, {.layout = RowLayout::Sparse});
    for (std::uint64_t i = 0; i < 1000; ++i) {
      const std::uint64_t f = backwards ? 999 - i : i;
      const auto weight = static_cast<float>(f);
      packer.add_row(mix(f), std::array{weight, f % 2 == 0 ? 0 : -weight});
    }
    ModelWriter writer(kPurpose);
    packer.write(writer, "w");
    return writer.bytes();
  };

  EXPECT_EQ(write(false), write(true));
}

TEST(LinearModelWriter, KeepsTheScaleAsked) {
  LinearModelWriter packer(1, {.scale = 0.5F});
  packer.add_row(mix(1), std::array{3.0F});
  ModelWriter writer(kPurpose);
  packer.write(writer, "w");
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::array<std::int32_t, 1> scores{};

  model.add_scores(mix(1), scores);

  EXPECT_EQ(scores[0], 6);
}

TEST(LinearModelWriter, LeavesOutWhatIsNearToNought) {
  LinearModelWriter packer(2, {.scale = 1, .least = 2});
  packer.add_row(mix(1), std::array{-3.0F, 1.0F});
  packer.add_row(mix(2), std::array{1.0F, 1.0F});
  ModelWriter writer(kPurpose);
  packer.write(writer, "w");
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::array<std::int32_t, 2> scores{};

  model.add_scores(mix(1), scores);
  model.add_scores(mix(2), scores);

  EXPECT_EQ(scores, (std::array{-3, 0}));
}

TEST(LinearModelWriter, KeepsTheLargerOfTwoRowsThatCollide) {
  const std::uint64_t first = 0x0000000100000007U;
  const std::uint64_t second = 0x0000000200000007U;
  LinearModelWriter packer(1, {.scale = 1});
  packer.add_row(first, std::array{2.0F});
  packer.add_row(second, std::array{-9.0F});
  ModelWriter writer(kPurpose);

  EXPECT_EQ(packer.write(writer, "w"), 1U);

  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  std::array<std::int32_t, 1> scores{};
  LinearModel(file, "w").add_scores(second, scores);
  EXPECT_EQ(scores[0], -9);
}

TEST(LinearModelWriter, RefusesWhatItCannotPack) {
  EXPECT_THROW(LinearModelWriter(0, {}), Error);
  EXPECT_THROW(LinearModelWriter(256, {}), Error);
}

}  // namespace
}  // namespace newsparse
