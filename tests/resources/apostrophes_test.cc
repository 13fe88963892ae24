// SPDX-License-Identifier: Apache-2.0
#include "resources/apostrophes.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

constexpr std::string_view kTable =
    "word\tplace\nem\tleading\nin\tending\nol\ttrailing\n";

TEST(Apostrophes, TellsPlacesApart) {
  const Apostrophes apostrophes("a.tsv", kTable);

  EXPECT_TRUE(apostrophes.may_lead("em"));
  EXPECT_FALSE(apostrophes.may_lead("ol"));
  EXPECT_TRUE(apostrophes.may_trail("ol"));
  EXPECT_TRUE(apostrophes.may_trail("goin"));
  EXPECT_FALSE(apostrophes.may_trail("em"));
}

TEST(Apostrophes, RefusesAnUnknownPlace) {
  EXPECT_THROW(Apostrophes("a.tsv", "word\tplace\nem\tinside\n"), Error);
}

TEST(Apostrophes, KnowsNothingWithoutATable) {
  EXPECT_FALSE(Apostrophes().may_lead("em"));
  EXPECT_FALSE(Apostrophes().may_trail("in"));
}

}  // namespace
}  // namespace newsparse
