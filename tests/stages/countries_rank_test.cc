// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "stages/countries.h"
#include "support/build_document.h"

namespace newsparse {
namespace {

std::vector<Country> rank(Document& document) {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  document.country_references =
      find_country_references(document, kPack.resources());
  return rank_countries(document, kPack.resources());
}

TEST(RankCountries, PutsTheMostSalientFirst) {
  Document document = testing::document_of_words(
      "Chile and Peru met; Peru spoke and Peru left");
  document.paragraphs[0].kind = ParagraphKind::List;

  const auto countries = rank(document);

  ASSERT_EQ(countries.size(), 2U);
  EXPECT_EQ(countries[0].code.view(), "PE");
  EXPECT_EQ(countries[0].count, 3U);
  EXPECT_EQ(countries[0].alpha_3, "PER");
  EXPECT_EQ(countries[0].numeric, "604");
  EXPECT_FLOAT_EQ(countries[0].salience, 1);
  EXPECT_TRUE(countries[0].main);
  EXPECT_FALSE(countries[1].main);
}

TEST(RankCountries, TheTitleMakesACountryMain) {
  Document document = testing::document_of_words(
      "Chile votes . Peru and Peru and Peru and Peru and Peru");
  document.paragraphs[0].kind = ParagraphKind::List;
  document.metadata.title = ByteSpan{0, 11};

  const auto countries = rank(document);

  ASSERT_EQ(countries.size(), 2U);
  EXPECT_EQ(countries[1].code.view(), "CL");
  EXPECT_TRUE(countries[1].main);
}

TEST(RankCountries, EmbeddedNamesDoNotCount) {
  Document document =
      testing::document_of_words("when Kenya Airways first flew to Peru");

  const auto countries = rank(document);

  ASSERT_EQ(countries.size(), 2U);
  EXPECT_EQ(countries[0].code.view(), "PE");
  EXPECT_EQ(countries[1].count, 0U);
  EXPECT_FALSE(countries[1].main);
}

}  // namespace
}  // namespace newsparse
