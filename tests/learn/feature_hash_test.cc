// SPDX-License-Identifier: Apache-2.0
#include "learn/feature_hash.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

// Trained models hold these hashes: the values are a file format.
TEST(FeatureHash, KeepsItsValues) {
  EXPECT_EQ(hash_of(""), mix(0xCBF29CE484222325U));
  EXPECT_EQ(hash_of("harbor"), 0x6CC6069965A99F3EU);
  EXPECT_EQ(hash_of("Zürich"), 0x24B22821293C05D0U);
  EXPECT_EQ(combine(hash_of("a"), 7), 0x634C61BFEF3FD4FCU);
}

TEST(FeatureHash, DependsOnTheOrderOfParts) {
  EXPECT_NE(combine(combine(0, 1), 2), combine(combine(0, 2), 1));
}

}  // namespace
}  // namespace newsparse
