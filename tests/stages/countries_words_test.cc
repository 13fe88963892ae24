// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_words.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

TEST(CountryWords, StepOverAPossessive) {
  const Document document = testing::document_of_words("Iran's oil rose");
  const CountryWords words(document, Resources{});

  EXPECT_TRUE(words.is_possessive(1));
  EXPECT_EQ(words.text_of(words.next(1)), "oil");
}

TEST(CountryWords, TellLinesOfCapitals) {
  const Resources resources;
  const Document shout = testing::document_of_words("LET US PRAY");
  const Document title =
      testing::document_of_words("Jordan Seeks Aid as Wells Dry");
  const Document prose = testing::document_of_words("Jordan asked for aid");

  EXPECT_TRUE(CountryWords(shout, resources).in_capitals(1));
  EXPECT_TRUE(CountryWords(title, resources).in_title_case(0));
  EXPECT_FALSE(CountryWords(prose, resources).in_title_case(0));
}

TEST(CountryWords, KnowTheBeginningsOfSentences) {
  const Document document =
      testing::document_of_words("It rained. Mali played J. Chad.");
  const Resources resources;
  const CountryWords words(document, resources);

  EXPECT_TRUE(words.begins_sentence(0));
  EXPECT_TRUE(words.begins_sentence(2));
  EXPECT_FALSE(words.begins_sentence(3));
  EXPECT_FALSE(words.begins_sentence(99));
}

TEST(CountryWords, FindTheMentionAroundAName) {
  Document document = testing::document_of_words("so Lena Jordan sang");
  Mention mention;
  mention.tokens = {1, 3};
  mention.type = EntityType::Person;
  document.mentions = {mention};
  const Resources resources;
  const CountryWords words(document, resources);

  EXPECT_EQ(words.mention_around(2, 3), 0U);
  EXPECT_FALSE(words.mention_around(1, 3));
  EXPECT_FALSE(words.mention_around(3, 4));
}

}  // namespace
}  // namespace newsparse
