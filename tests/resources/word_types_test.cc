// SPDX-License-Identifier: Apache-2.0
#include "resources/word_types.h"

#include <string>

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

WordAttributes word(std::string_view text) {
  return attributes_of(text, {});
}

TEST(WordTypes, CountsEachSpellingOnce) {
  const Document document =
      testing::document_of_words("The ferry or the ferry");

  const WordTypes words(document, {});

  EXPECT_EQ(words.size(), 4U);
  EXPECT_EQ(words.type_of(1), words.type_of(4));
  EXPECT_NE(words.type_of(0), words.type_of(3));
  EXPECT_EQ(words.example(words.type_of(4)), 1U);
}

TEST(AttributesOf, TakesNumbersForOneAnother) {
  EXPECT_EQ(word("1,250").form, word("7,318").form);
  EXPECT_NE(word("1,250").form, word("7318").form);
  EXPECT_NE(word("B52").form, word("B53").form);
}

TEST(AttributesOf, KeepsCapitalsApartInTheFormOnly) {
  EXPECT_NE(word("March").form, word("march").form);
  EXPECT_EQ(word("March").lower, word("march").lower);
  EXPECT_EQ(word("ÉTAT").lower, word("état").lower);
}

TEST(AttributesOf, CutsAffixesByCodePoints) {
  EXPECT_EQ(word("café").suffix[1], word("chafé").suffix[1]);
  EXPECT_NE(word("café").suffix[1], word("cafe").suffix[1]);
  EXPECT_EQ(word("an").suffix[2], 0U);
}

TEST(AttributesOf, SeesShapes) {
  EXPECT_EQ(word("Oslo").short_shape, word("Bremen").short_shape);
  EXPECT_EQ(word("Bremen").shape, word("Hamburg").shape);
  EXPECT_NE(word("Oslo").short_shape, word("OSLO").short_shape);
  EXPECT_NE(word("").shape, word("a").shape);
}

TEST(AttributesOf, FlagsLetters) {
  EXPECT_EQ(word("UN").flags, kStartsUpper | kAllUpper | kAllLetters);
  EXPECT_EQ(word("re-open").flags, kHasLower | kHasHyphen);
  EXPECT_EQ(word("4th").flags, kHasDigit | kHasLower);
}

TEST(AttributesOf, LooksAtTheEndsOfEndlessWords) {
  const std::string middle(1'000'000, 'x');

  EXPECT_EQ(word("a" + middle + "ing").suffix[2], word("going").suffix[2]);
  EXPECT_EQ(word("a" + middle + "ing").lower,
            word("a" + middle + "xing").lower);
}

}  // namespace
}  // namespace newsparse
