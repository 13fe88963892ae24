// SPDX-License-Identifier: Apache-2.0
#include "learn/hash_index.h"

#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy"};

TEST(HashIndex, FindsEveryRow) {
  std::vector<std::uint64_t> hashes;
  for (std::uint64_t i = 0; i < 1000; ++i) {
    hashes.push_back(mix(i));
  }
  ModelWriter writer(kPurpose);
  const IndexRows rows = write_hash_index<std::uint32_t>(writer, "i", hashes);
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy", bytes.bytes(), kPurpose);
  const HashIndex<std::uint32_t> index(file, "i");

  ASSERT_EQ(index.size(), 1000U);
  for (std::size_t row = 0; row < rows.order.size(); ++row) {
    EXPECT_EQ(index.find(hashes[rows.order[row]]), row);
  }
  EXPECT_EQ(index.find(mix(5000)), index.size());
}

TEST(HashIndex, KeepsTheFirstOfTwoThatCollide) {
  const std::vector<std::uint64_t> hashes = {7, 7 + (1ULL << 20U)};
  ModelWriter writer(kPurpose);

  const IndexRows rows = write_hash_index<std::uint16_t>(writer, "i", hashes);

  EXPECT_EQ(rows.order, std::vector<std::size_t>{0});
}

TEST(HashIndex, RefusesRowsOutOfOrder) {
  ModelWriter writer(kPurpose);
  writer.add_numbers("i.begins", std::vector<std::uint32_t>{0, 9, 2});
  writer.add_numbers("i.keys", std::vector<std::uint16_t>{1, 2});
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy", bytes.bytes(), kPurpose);

  EXPECT_THROW(HashIndex<std::uint16_t>(file, "i"), Error);
}

TEST(HashIndex, IsEmptyByDefault) {
  const HashIndex<std::uint16_t> index;

  EXPECT_EQ(index.find(mix(1)), index.size());
}

}  // namespace
}  // namespace newsparse
