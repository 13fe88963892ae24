// SPDX-License-Identifier: Apache-2.0
#include "learn/linear_model.h"

#include <cstring>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/feature_hash.h"
#include "learn/linear_model_layout.h"
#include "learn/linear_model_writer.h"
#include "learn/model_layout.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};
constexpr std::size_t kFeatures = 5000;
constexpr std::size_t kLost = 350;  // those that find no place, at most

// A weight for each feature and class that is easy to foretell.
float weight_of(std::size_t feature, std::size_t c) {
  const auto spread = static_cast<float>(mix(feature * 16 + c) % 2001);
  return c % 3 == 2 ? 0 : spread - 1000;
}

AlignedBytes toy_model(std::size_t classes, PackOptions options) {
  LinearModelWriter packer(classes, options);
  std::vector<float> weights(classes);
  for (std::size_t f = 0; f < kFeatures; ++f) {
    for (std::size_t c = 0; c < classes; ++c) {
      weights[c] = weight_of(f, c);
    }
    packer.add_row(mix(f), weights);
  }
  ModelWriter writer(kPurpose);
  EXPECT_LE(packer.write(writer, "w"), kLost);
  return AlignedBytes(writer.bytes());
}

struct Kind {
  std::size_t classes;
  RowLayout layout;
};

class LinearModels : public ::testing::TestWithParam<Kind> {};

TEST_P(LinearModels, GiveBackTheWeights) {
  const auto [classes, layout] = GetParam();
  AlignedBytes bytes = toy_model(classes, {.layout = layout});
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::size_t wrong = 0;

  for (std::size_t f = 0; f < kFeatures; ++f) {
    std::vector<std::int32_t> scores(classes);
    model.add_scores(mix(f), scores);
    for (std::size_t c = 0; c < classes; ++c) {
      const double got = model.scale() * static_cast<double>(scores[c]);
      wrong += std::abs(got - weight_of(f, c)) > 0.1 ? 1 : 0;
    }
  }

  EXPECT_LE(wrong, kLost * classes);
}

TEST_P(LinearModels, AddManyAsOneByOne) {
  const auto [classes, layout] = GetParam();
  AlignedBytes bytes = toy_model(classes, {.layout = layout});
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::vector<std::uint64_t> features;
  for (std::size_t f = 0; f < 150; ++f) {
    features.push_back(mix(f * 70));
  }

  std::vector<std::int32_t> together(classes);
  model.add_scores(features, together);
  std::vector<std::int32_t> one_by_one(classes);
  for (const std::uint64_t feature : features) {
    model.add_scores(feature, one_by_one);
  }

  EXPECT_EQ(together, one_by_one);
}

TEST_P(LinearModels, SeldomKnowAStranger) {
  const auto [classes, layout] = GetParam();
  AlignedBytes bytes = toy_model(classes, {.layout = layout});
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::size_t known = 0;

  for (std::size_t f = kFeatures; f < 21 * kFeatures; ++f) {
    std::vector<std::int32_t> scores(classes);
    model.add_scores(mix(f), scores);
    known += scores != std::vector<std::int32_t>(classes) ? 1 : 0;
  }

  EXPECT_LE(known, 30U);
}

// Whatever the numbers of a model with a right checksum say, loading it ends
// in an Error or in a model that looks up nothing outside the file; run under
// the address sanitizer this shows.
TEST_P(LinearModels, StayInsideTheFile) {
  const auto [classes, layout] = GetParam();
  const AlignedBytes whole = toy_model(classes, {.layout = layout});
  const std::size_t size = AlignedBytes(whole).bytes().size();
  for (std::uint64_t round = 0; round < 400; ++round) {
    AlignedBytes changed(whole);
    const std::size_t at = 128 + mix(round) % (size - 128);
    changed.data()[at] = std::byte(mix(round + 1000));
    const std::uint64_t sum =
        model_checksum(changed.bytes().subspan(model_layout::kChecked));
    std::memcpy(changed.data() + offsetof(model_layout::Header, checksum), &sum,
                sizeof sum);
    try {
      const ModelFile file("toy.model", changed.bytes(), kPurpose);
      const LinearModel model(file, "w");
      std::vector<std::int32_t> scores(model.classes());
      for (std::size_t f = 0; f < kFeatures; f += 7) {
        model.add_scores(mix(f), scores);
      }
    } catch (const Error&) {
      SUCCEED();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, LinearModels,
    ::testing::Values(Kind{1, RowLayout::Dense}, Kind{2, RowLayout::Dense},
                      Kind{3, RowLayout::Dense}, Kind{4, RowLayout::Dense},
                      Kind{16, RowLayout::Dense}, Kind{51, RowLayout::Sparse}));

TEST(LinearModel, KnowsNothingWhenEmpty) {
  ModelWriter writer(kPurpose);
  LinearModelWriter(2, {}).write(writer, "w");
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);
  const LinearModel model(file, "w");
  std::vector<std::int32_t> scores(2);

  model.add_scores(mix(1), scores);

  EXPECT_EQ(scores, std::vector<std::int32_t>(2));
}

}  // namespace
}  // namespace newsparse
