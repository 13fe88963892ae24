// SPDX-License-Identifier: Apache-2.0
#include "resources/word_table.h"

#include <gtest/gtest.h>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

TEST(WordTable, KeepsTheFirstRowOfAWord) {
  WordTable<int> table(2);
  table.add(hash_of("harbor"), 1);
  table.add(hash_of("harbor"), 2);

  ASSERT_NE(table.find(hash_of("harbor")), nullptr);
  EXPECT_EQ(*table.find(hash_of("harbor")), 1);
  EXPECT_EQ(table.find(hash_of("ferry")), nullptr);
}

TEST(WordTable, KnowsNothingBeforeItIsFilled) {
  const WordTable<int> table;

  EXPECT_EQ(table.find(hash_of("harbor")), nullptr);
}

TEST(WordTable, GrowsBeyondWhatWasAskedFor) {
  WordTable<std::uint64_t> table(1);
  for (std::uint64_t word = 1; word <= 500; ++word) {
    table.add(mix(word), word);
  }

  for (std::uint64_t word = 1; word <= 500; ++word) {
    ASSERT_NE(table.find(mix(word)), nullptr) << word;
    EXPECT_EQ(*table.find(mix(word)), word);
  }
  EXPECT_EQ(table.find(mix(501)), nullptr);
}

// Words whose hashes want the same place stand side by side.
TEST(WordTable, TellsWordsOfOnePlaceApart) {
  WordTable<int> table(4);
  table.add(16, 1);
  table.add(32, 2);
  table.add(48, 3);

  EXPECT_EQ(*table.find(16), 1);
  EXPECT_EQ(*table.find(32), 2);
  EXPECT_EQ(*table.find(48), 3);
  EXPECT_EQ(table.find(64), nullptr);
}

}  // namespace
}  // namespace newsparse
