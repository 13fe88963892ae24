// SPDX-License-Identifier: Apache-2.0
#include "resources/boundary_model.h"

#include <array>
#include <cstring>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/linear_model_writer.h"
#include "learn/model_writer.h"

namespace newsparse {
namespace {

struct alignas(64) Block {
  std::byte bytes[64];
};

// A model of one feature with these weights, kept aligned.
class SmallModel {
 public:
  explicit SmallModel(const std::vector<float>& weights) {
    ModelWriter writer(BoundaryModel::kPurpose);
    LinearModelWriter packer(weights.size(), {});
    packer.add_row(7, weights);
    packer.write(writer, "boundaries");
    const auto bytes = writer.bytes();
    blocks_.resize(bytes.size() / sizeof(Block) + 1);
    std::memcpy(blocks_.data(), bytes.data(), bytes.size());
    size_ = bytes.size();
  }

  ModelFile file() const {
    return {"small", {blocks_.data()->bytes, size_}, BoundaryModel::kPurpose};
  }

 private:
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
};

TEST(BoundaryModel, EndsASentenceWhereItsClassHasTheHigherScore) {
  const SmallModel ends({-1, 1});
  const SmallModel goes_on({1, -1});
  const std::array<std::uint64_t, 1> features = {7};

  EXPECT_TRUE(BoundaryModel(ends.file()).ends_sentence(features));
  EXPECT_FALSE(BoundaryModel(goes_on.file()).ends_sentence(features));
}

TEST(BoundaryModel, RefusesAnotherNumberOfClasses) {
  const SmallModel three({1, 2, 3});

  EXPECT_THROW(BoundaryModel(three.file()), Error);
}

TEST(BoundaryModel, MayBeMissing) {
  EXPECT_FALSE(BoundaryModel());
}

}  // namespace
}  // namespace newsparse
