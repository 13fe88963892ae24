// SPDX-License-Identifier: Apache-2.0
#include "resources/country_table.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

const CountryRow* row_of(const LanguagePack& pack, std::string_view code) {
  return pack.resources().countries.find(*parse_country_code(code));
}

TEST(CountryTable, KnowsCodesOfCountries) {
  const auto pack = LanguagePack::built_in("en");

  ASSERT_NE(row_of(pack, "NA"), nullptr);
  EXPECT_EQ(row_of(pack, "NA")->name, "Namibia");
  EXPECT_EQ(row_of(pack, "NA")->numeric, "516");
  EXPECT_EQ(row_of(pack, "XK")->alpha_3, "XKX");
  EXPECT_EQ(row_of(pack, "ZZ"), nullptr);
}

TEST(CountryTable, KnowsTheSuccessorsOfGoneStates) {
  const auto pack = LanguagePack::built_in("en");

  EXPECT_EQ(row_of(pack, "SU")->successors.size(), 15U);
  EXPECT_EQ(row_of(pack, "DD")->successors[0], *parse_country_code("DE"));
  EXPECT_TRUE(row_of(pack, "DE")->successors.empty());
}

TEST(CountryTable, EveryCodeIsComplete) {
  const auto pack = LanguagePack::built_in("en");
  const auto& rows = pack.resources().countries.rows();

  EXPECT_GE(rows.size(), 250U);
  for (const CountryRow& row : rows) {
    EXPECT_FALSE(row.name.empty()) << row.code.view();
    EXPECT_TRUE(row.numeric.size() == 3 || row.code.view() == "XK")
        << row.code.view();
  }
}

TEST(CountryTable, NamesTheLineOfABadCode) {
  const std::string text =
      "code\talpha_3\tnumeric\tname\tregion\tsuccessors\n"
      "F\tFRA\t250\tFrance\tWestern Europe\t\n";

  try {
    const CountryTable table("countries.tsv", text);
    FAIL() << "\"F\" is no code";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()).rfind("countries.tsv:2:", 0), 0U);
  }
}

TEST(ParseCountryCode, WantsTwoCapitals) {
  EXPECT_TRUE(parse_country_code("FR"));
  EXPECT_FALSE(parse_country_code("fr"));
  EXPECT_FALSE(parse_country_code("FRA"));
}

}  // namespace
}  // namespace newsparse
