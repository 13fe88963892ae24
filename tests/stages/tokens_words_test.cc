// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_words.h"

#include <string_view>

#include <gtest/gtest.h>

#include "resources/orthography.h"

namespace newsparse {
namespace {

std::string_view first_word(std::string_view text) {
  return text.substr(0, find_word_end(text, 0, Orthography()));
}

TEST(FindWordEnd, JoinsWhatMarksTie) {
  EXPECT_EQ(first_word("U.S. army"), "U.S");
  EXPECT_EQ(first_word("10,000.5 a"), "10,000.5");
  EXPECT_EQ(first_word("don't."), "don't");
  EXPECT_EQ(first_word("AT&T's"), "AT&T's");
  EXPECT_EQ(first_word("12/24/2020,"), "12/24/2020");
}

TEST(FindWordEnd, StopsWhereMarksPart) {
  EXPECT_EQ(first_word("long-running"), "long");
  EXPECT_EQ(first_word("left.Then"), "left");
  EXPECT_EQ(first_word("and/or"), "and");
  EXPECT_EQ(first_word("1,23"), "1");
  EXPECT_EQ(first_word("ministers' "), "ministers");
}

TEST(OwnsPeriod, KnowsAcronymsAndInitialsWithoutATable) {
  const Orthography none;
  EXPECT_TRUE(owns_period("U.S. army", 0, 3, none));
  EXPECT_TRUE(owns_period("J. Roth", 0, 1, none));
  EXPECT_FALSE(owns_period("word. Next", 0, 4, none));
  EXPECT_FALSE(owns_period("So did I. Then", 7, 8, none));
  EXPECT_FALSE(owns_period("a...", 0, 1, none));
}

}  // namespace
}  // namespace newsparse
