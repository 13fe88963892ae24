// SPDX-License-Identifier: Apache-2.0
#include "learn/feature_list.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::uint64_t feature(std::uint64_t pattern, std::uint64_t a, std::uint64_t b) {
  FeatureList features;
  features.add(pattern, a, b);
  return features.view()[0];
}

TEST(FeatureList, TellsTemplatesAndPlacesApart) {
  EXPECT_NE(feature(1, 5, 6), feature(2, 5, 6));
  EXPECT_NE(feature(1, 5, 6), feature(1, 6, 5));
  EXPECT_EQ(feature(1, 5, 6), feature(1, 5, 6));
}

// Trained models hold these hashes: the values are a file format.
TEST(FeatureList, KeepsItsValues) {
  EXPECT_EQ(feature(1, 2, 3),
            mix(0x9E3779B97F4A7C15U + 2 * 0xD6E8FEB86659FD93U +
                3 * 0xA0761D6478BD642FU));
}

TEST(FeatureList, StartsAnew) {
  FeatureList features;
  features.add(1, 2);
  features.clear();

  EXPECT_TRUE(features.view().empty());
}

}  // namespace
}  // namespace newsparse
