// SPDX-License-Identifier: Apache-2.0
#include "resources/bylines.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

using Names = std::vector<std::string>;

Names names(std::string_view line) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  Names found;
  for (const ByteSpan name : pack.resources().bylines.read(line).names) {
    found.emplace_back(line.substr(name.begin, name.size()));
  }
  return found;
}

bool whole(std::string_view line) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources().bylines.read(line).whole;
}

TEST(Bylines, ReadsLists) {
  EXPECT_EQ(names("Ada Poe"), (Names{"Ada Poe"}));
  EXPECT_EQ(names("Ada Poe and Max J. Roe"), (Names{"Ada Poe", "Max J. Roe"}));
  EXPECT_EQ(names("Ada Poe, Max Roe & Ida van Krag"),
            (Names{"Ada Poe", "Max Roe", "Ida van Krag"}));
  EXPECT_EQ(names("Ada Poe, Max Roe, and Ida Krag"),
            (Names{"Ada Poe", "Max Roe", "Ida Krag"}));
}

TEST(Bylines, LeavesJobsOutletsAndPlacesOut) {
  EXPECT_EQ(names("Ada Poe, Political Editor | Nord Press"),
            (Names{"Ada Poe"}));
  EXPECT_EQ(names("Ada Poe Business reporter, Harbour News"),
            (Names{"Ada Poe"}));
  EXPECT_EQ(names("staff writer Ada Poe"), (Names{"Ada Poe"}));
  EXPECT_EQ(names("Ada Poe, NORD TODAY"), (Names{"Ada Poe"}));
  EXPECT_EQ(names("Ada Poe, New Harbour"), (Names{"Ada Poe"}));
  EXPECT_EQ(names("Ada Poe in New Harbour and Max Roe in Oslo"),
            (Names{"Ada Poe", "Max Roe"}));
  EXPECT_EQ(names("Ada Poe for The Harbour Post"), (Names{"Ada Poe"}));
}

TEST(Bylines, TakesCapitalsAndAFullStop) {
  EXPECT_EQ(names("ADA POE and MAX ROE"), (Names{"ADA POE", "MAX ROE"}));
  EXPECT_EQ(names("Ada Poe."), (Names{"Ada Poe"}));
}

TEST(Bylines, KnowsProse) {
  EXPECT_TRUE(names("Monday, Ada Poe and her crew had left").empty());
  EXPECT_TRUE(names("the time they came").empty());
  EXPECT_TRUE(names("").empty());
  EXPECT_FALSE(whole("Ada Poe standards, this was late"));
  EXPECT_TRUE(whole("Ada Poe, chief correspondent"));
}

TEST(Bylines, RefusesAnUnknownRole) {
  EXPECT_THROW(Bylines("b.tsv", "word\trole\neditor\tboss\n"), Error);
}

}  // namespace
}  // namespace newsparse
