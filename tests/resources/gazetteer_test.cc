// SPDX-License-Identifier: Apache-2.0
#include "resources/gazetteer.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

const GazetteerRow kRows[] = {{"Sudan", 0},
                              {"South Sudan", 1},
                              {"US", 2},
                              {"U.S.", 3},
                              {"Polish", 4},
                              {"guinea pig", 5},
                              {"Côte d'Ivoire", 6},
                              {"St. Lucia", 7},
                              {"Guinea-Bissau", 8},
                              {"T&T", 9}};

// The payload at the first word of a text; -1: nothing.
int find_first(std::string_view text) {
  const Gazetteer gazetteer(kRows);
  const auto words = fold_words(text);
  const auto match = gazetteer.find(words, 0);
  return match ? static_cast<int>(match->payload) : -1;
}

TEST(Gazetteer, TakesTheLongestPhrase) {
  EXPECT_EQ(find_first("South Sudan fell silent"), 1);
  EXPECT_EQ(find_first("Sudan fell silent"), 0);
  EXPECT_EQ(find_first("South Korea"), -1);
}

TEST(Gazetteer, WantsTheCapitalsOfThePhrase) {
  EXPECT_EQ(find_first("US"), 2);
  EXPECT_EQ(find_first("us"), -1);
  EXPECT_EQ(find_first("Us"), -1);
  EXPECT_EQ(find_first("POLISH"), 4);
  EXPECT_EQ(find_first("polish"), -1);
  EXPECT_EQ(find_first("Guinea Pig"), 5);
}

TEST(Gazetteer, FoldsSpellings) {
  EXPECT_EQ(find_first("Cote d’Ivoire"), 6);
  EXPECT_EQ(find_first("Saint Lucia"), 7);
  EXPECT_EQ(find_first("St Lucia"), 7);
  EXPECT_EQ(find_first("Guinea Bissau"), 8);
  EXPECT_EQ(find_first("U. S. ships"), 3);
  EXPECT_EQ(find_first("T&T"), 9);
}

TEST(Gazetteer, DoesNotReachOverPunctuation) {
  EXPECT_EQ(find_first("South. Sudan"), -1);
  EXPECT_EQ(find_first("South\n\nSudan"), -1);
  EXPECT_EQ(find_first("South\nSudan"), 1);
}

TEST(Gazetteer, FindsWholePhrases) {
  const Gazetteer gazetteer(kRows);

  EXPECT_EQ(gazetteer.find_whole("South Sudan"), 1U);
  EXPECT_EQ(gazetteer.find_whole("South Sudan fell"), std::nullopt);
  EXPECT_EQ(Gazetteer().find_whole("Sudan"), std::nullopt);
}

}  // namespace
}  // namespace newsparse
