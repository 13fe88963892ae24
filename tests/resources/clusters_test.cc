// SPDX-License-Identifier: Apache-2.0
#include "resources/clusters.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

TEST(WordClusters, FindsWhatWasWritten) {
  ModelWriter writer(WordClusters::kPurpose);
  write_clusters(writer, {{"harbor", {1024, 128, 18}}, {"ferry", {1, 1, 1}}});
  AlignedBytes bytes(writer.bytes());
  const WordClusters clusters(
      ModelFile("clusters", bytes.bytes(), WordClusters::kPurpose));

  const Cluster harbor = clusters.find(hash_of("harbor"));

  EXPECT_EQ(harbor.fine, 1024);
  EXPECT_EQ(harbor.coarse, 128);
  EXPECT_EQ(harbor.frequency, 18);
  EXPECT_EQ(clusters.find(hash_of("ferry")).fine, 1);
  EXPECT_EQ(clusters.find(hash_of("zeppelin")).fine, 0);
}

TEST(WordClusters, KnowsNothingByDefault) {
  EXPECT_EQ(WordClusters().find(hash_of("harbor")).fine, 0);
}

TEST(WordClusters, RefusesAFileWithMissingRows) {
  ModelWriter writer(WordClusters::kPurpose);
  const std::vector<std::uint64_t> hashes = {1, 2};
  write_hash_index<std::uint16_t>(writer, "words", hashes);
  writer.add_numbers("words.fine", std::vector<std::uint16_t>{1});
  writer.add_numbers("words.coarse", std::vector<std::uint8_t>{1, 2});
  AlignedBytes bytes(writer.bytes());
  const ModelFile file("clusters", bytes.bytes(), WordClusters::kPurpose);

  EXPECT_THROW(WordClusters{file}, Error);
}

}  // namespace
}  // namespace newsparse
