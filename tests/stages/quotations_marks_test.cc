// SPDX-License-Identifier: Apache-2.0
#include "stages/quotations_marks.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/simple_tokens.h"

namespace newsparse {
namespace {

std::vector<MarkSite> marks_of(const std::string& text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  Document document{Text(text)};
  document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  document.tokens = testing::simple_tokens(document);
  return find_marks(document, pack.resources());
}

TEST(FindMarks, JudgesStraightMarksBySpacing) {
  const auto marks = marks_of("He said \"no\" twice.");

  ASSERT_EQ(marks.size(), 2U);
  EXPECT_LT(marks[0].open, marks[0].close);
  EXPECT_GT(marks[1].open, marks[1].close);
}

TEST(FindMarks, JudgesGluedMarksTogether) {
  const auto marks = marks_of("\"He said 'no.'\"");

  ASSERT_EQ(marks.size(), 4U);
  EXPECT_GT(marks[2].open, marks[2].close);
  EXPECT_GT(marks[3].open, marks[3].close);
}

TEST(FindMarks, PassesOverApostrophesAtLittleCost) {
  const auto marks = marks_of("Get 'em off the firms' boats, o' course");

  ASSERT_EQ(marks.size(), 3U);
  for (const MarkSite& site : marks) {
    EXPECT_LT(site.skip, 0.5F);
  }
}

TEST(FindMarks, TakesTwoApostrophesForOneMark) {
  const auto marks = marks_of("He said ``no'' twice");

  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(marks[0].mark->mark, "``");
  EXPECT_EQ(marks[0].tokens.size(), 2U);
  EXPECT_EQ(marks[1].mark->mark, "''");
}

TEST(FindMarks, FollowsTheHouseStyle) {
  EXPECT_EQ(marks_of("Hon sade ”nej” igen").at(0).open, 0.0F);
  EXPECT_GT(marks_of("“Ja” and ”nej” igen").at(2).open, 1.0F);
}

}  // namespace
}  // namespace newsparse
