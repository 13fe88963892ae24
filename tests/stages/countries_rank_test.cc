// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "stages/countries.h"
#include "support/build_document.h"
#include "support/cases.h"
#include "support/models.h"

namespace newsparse {
namespace {

std::vector<Country> rank(Document& document) {
  document.country_references =
      find_country_references(document, testing::english());
  return rank_countries(document, testing::english());
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

std::set<std::string> codes_in(const std::string& words) {
  std::istringstream in(words);
  return {std::istream_iterator<std::string>(in), {}};
}

TEST(CountryStories, AreAboutTheCountriesAReaderNames) {
  for (const auto& one :
       testing::read_cases("stages/cases/country_stories.txt")) {
    std::string text;
    for (const std::string& line : one.lines) {
      text += line + "\n";
    }
    const Document document = analyze(Text(text), testing::english_pack());
    std::set<std::string> about;
    std::set<std::string> mentioned;
    for (const Country& country : document.countries) {
      (country.main ? about : mentioned).emplace(country.code.view());
    }
    const std::size_t bar = one.name.find('|');
    EXPECT_EQ(about, codes_in(one.name.substr(0, bar))) << one.where;
    EXPECT_EQ(mentioned, codes_in(one.name.substr(bar + 1))) << one.where;
  }
}

TEST(RankCountries, AGoneStateNamesItsSuccessors) {
  Document document = testing::document_of_words(
      "Czechoslovakia beat Kosovo in the Soviet Union");

  const auto countries = rank(document);

  ASSERT_EQ(countries.size(), 3U);
  ASSERT_EQ(countries[0].successors.size(), 2U);
  EXPECT_EQ(countries[0].successors[0].view(), "CZ");
  EXPECT_FALSE(countries[0].user_assigned);
  EXPECT_TRUE(countries[1].user_assigned);
  EXPECT_TRUE(countries[1].successors.empty());
  EXPECT_EQ(countries[2].code.view(), "SU");
  EXPECT_EQ(countries[2].successors.size(), 15U);
}

}  // namespace
}  // namespace newsparse
