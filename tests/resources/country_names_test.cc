// SPDX-License-Identifier: Apache-2.0
#include "resources/country_names.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/labels.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

// "FR adjective", or nothing for a stop phrase or an unknown one.
std::string reading_of(const LanguagePack& pack, std::string_view phrase) {
  const CountryReading* reading =
      pack.resources().country_names.find_whole(phrase);
  return reading == nullptr ? ""
                            : std::string(reading->country.view()) + " " +
                                  std::string(name_of(reading->kind));
}

TEST(CountryNames, KnowsNamesOfAllKinds) {
  const auto pack = LanguagePack::built_in("en");

  const std::pair<const char*, const char*> cases[] = {
      {"France", "FR name"},
      {"French Republic", "FR official"},
      {"UAE", "AE abbreviation"},
      {"Danish", "DK adjective"},
      {"Danes", "DK demonym"},
      {"Franco", "FR combining"},
      {"Soviet Union", "SU historical"},
      {"Nairobi", "KE capital"},
      {"Kremlin", "RU government"},
      {"Osaka", "JP city"},
      {"Nebraska", "US subdivision"},
      {"Scotland", "GB subdivision"},
      {"Türkiye", "TR name"},
      {"Cote d’Ivoire", "CI name"},
      {"Kosovo", "XK name"}};
  for (const auto& [phrase, expected] : cases) {
    EXPECT_EQ(reading_of(pack, phrase), expected) << phrase;
  }
}

TEST(CountryNames, StopPhrasesHaveNoReading) {
  const auto pack = LanguagePack::built_in("en");

  EXPECT_EQ(reading_of(pack, "Indian Ocean"), "");
  EXPECT_EQ(reading_of(pack, "guinea pig"), "");
  EXPECT_EQ(reading_of(pack, "Latin America"), "");
}

TEST(CountryNames, TheLikelierReadingStandsFirst) {
  const auto pack = LanguagePack::built_in("en");

  EXPECT_EQ(reading_of(pack, "Korea"), "KR name");
  EXPECT_EQ(reading_of(pack, "Congo"), "CD name");
  EXPECT_EQ(reading_of(pack, "Georgia"), "GE name");
  EXPECT_EQ(reading_of(pack, "Dominican"), "DO adjective");
}

TEST(CountryNames, EveryReadingHasARowOfTheTable) {
  const auto pack = LanguagePack::built_in("en");
  const Resources& resources = pack.resources();

  for (const CountryRow& row : resources.countries.rows()) {
    const CountryReading* reading =
        resources.country_names.find_whole(row.name);
    ASSERT_NE(reading, nullptr) << row.name;
    EXPECT_EQ(reading->country.view(), row.code.view()) << row.name;
  }
}

TEST(CountryNames, NamesTheLineOfAWrongCell) {
  CountryNames names;
  const std::string text =
      "surface\tcode\tkind\tguard\treason\nUtopia\tUT\tname\tnever\tnone\n";

  try {
    names.load_aliases("aliases.tsv", text);
    FAIL() << "\"never\" is no guard";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()),
              "aliases.tsv:2: \"never\" is not a value of this column");
  }
}

}  // namespace
}  // namespace newsparse
