// SPDX-License-Identifier: Apache-2.0
#include "train/clusters.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "train/treebank_file.h"

namespace newsparse {
namespace {

TEST(JoinClusters, PutsTwoListsSideBySide) {
  const testing::TemporaryFile both("the\t0\nferry\t7\n");

  const std::vector<ClusteredWord> words =
      join_clusters(both.path(), both.path());

  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[1].word, "ferry");
  EXPECT_EQ(words[1].cluster.fine, 8);
  EXPECT_EQ(words[1].cluster.coarse, 8);
  EXPECT_EQ(words[0].cluster.frequency, 18);
}

TEST(JoinClusters, NamesTheLineThatIsNotARow) {
  const testing::TemporaryFile broken("the\t0\nferry\n");

  EXPECT_THROW(join_clusters(broken.path(), broken.path()), Error);
  EXPECT_THROW(join_clusters("/nowhere", "/nowhere"), Error);
}

}  // namespace
}  // namespace newsparse
