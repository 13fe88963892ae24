// SPDX-License-Identifier: Apache-2.0
#include "resources/orthography.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

Orthography small() {
  Orthography orthography;
  orthography.load_abbreviations("a.tsv",
                                 "form\tkind\nMr\ttitle\netc\tfinal\n");
  orthography.load_contractions(
      "c.tsv",
      "form\tparts\n'tis\t't is\n*'s\t* 's\n*n't\t* n't\no'er\to'er\n");
  orthography.load_affixes("x.tsv", "form\n-esque\nco-\n");
  orthography.load_units("u.tsv", "form\tuse\nM\tmoney\nkm\tany\n");
  return orthography;
}

TEST(Orthography, FindsAbbreviationsInTheirCase) {
  const Orthography orthography = small();
  EXPECT_EQ(orthography.abbreviation("Mr"), Abbreviation::Title);
  EXPECT_EQ(orthography.abbreviation("MR"), Abbreviation::Title);
  EXPECT_EQ(orthography.abbreviation("mr"), Abbreviation::None);
  EXPECT_EQ(orthography.abbreviation("Etc"), Abbreviation::Final);
}

TEST(Orthography, DividesWholeWords) {
  const Orthography orthography = small();
  const Division division = orthography.division("’Tis");
  ASSERT_TRUE(division.known);
  ASSERT_EQ(division.count, 1U);
  EXPECT_EQ(division.at[0], 2U);
  EXPECT_TRUE(orthography.division("o'er").known);
  EXPECT_EQ(orthography.division("o'er").count, 0U);
  EXPECT_FALSE(orthography.division("over").known);
}

TEST(Orthography, FindsCliticsAtTheEnd) {
  const Orthography orthography = small();
  EXPECT_EQ(orthography.clitic_length("didn’t"), 3U);
  EXPECT_EQ(orthography.clitic_length("Ulaanbaatar-and-its-citizens's"), 2U);
  EXPECT_EQ(orthography.clitic_length("n't"), 0U);
  EXPECT_TRUE(orthography.is_clitic("’S"));
}

TEST(Orthography, FindsAffixesAndUnits) {
  const Orthography orthography = small();
  EXPECT_TRUE(orthography.keeps_hyphen_after("Co-"));
  EXPECT_FALSE(orthography.keeps_hyphen_after("long-"));
  EXPECT_TRUE(orthography.keeps_hyphen_before("-esque"));
  EXPECT_EQ(orthography.unit("km"), UnitUse::Any);
  EXPECT_EQ(orthography.unit("M"), UnitUse::Money);
  EXPECT_EQ(orthography.unit("KM"), UnitUse::None);
}

TEST(Orthography, NamesTheRowThatIsWrong) {
  Orthography orthography;
  EXPECT_THROW(orthography.load_abbreviations("a.tsv", "form\tkind\nMr\tx\n"),
               Error);
  EXPECT_THROW(orthography.load_contractions("c.tsv", "form\tparts\nab\ta c\n"),
               Error);
}

}  // namespace
}  // namespace newsparse
