// SPDX-License-Identifier: Apache-2.0
#include "resources/agencies.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(Agencies, KnowsListsOfAgencies) {
  const Agencies agencies("a.tsv", "name\nafp\nnord press\n");

  EXPECT_TRUE(agencies.has("nord press"));
  EXPECT_FALSE(agencies.has("nord"));
  EXPECT_TRUE(agencies.are_all_of("(afp, nord press)"));
  EXPECT_FALSE(agencies.are_all_of("afp, oslo"));
  EXPECT_FALSE(agencies.are_all_of(""));
  EXPECT_FALSE(agencies.are_all_of(" - ,"));
}

}  // namespace
}  // namespace newsparse
