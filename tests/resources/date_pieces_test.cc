// SPDX-License-Identifier: Apache-2.0
#include "resources/date_pieces.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(CutDatePieces, TellsWordsNumbersAndMarks) {
  const DateLexicon lexicon(
      "d.tsv", "word\trole\tvalue\nfeb\tmonth\t2\npm\tmeridiem\t12\n");

  const auto pieces = cut_date_pieces(lexicon, "Feb. 07, p.m. | Oslo");

  ASSERT_EQ(pieces.size(), 7U);
  EXPECT_TRUE(pieces[0].is(DateRole::Month));
  EXPECT_EQ(pieces[1].mark, '.');
  EXPECT_EQ(pieces[2].number, 7);
  EXPECT_EQ(pieces[2].digits, 2);
  EXPECT_EQ(pieces[3].mark, ',');
  EXPECT_TRUE(pieces[4].is(DateRole::Meridiem));
  EXPECT_EQ(pieces[5].mark, '|');
  EXPECT_TRUE(pieces[6].is_word);
  EXPECT_EQ(pieces[6].word, nullptr);
}

TEST(CutDatePieces, TakesLongNumbers) {
  EXPECT_EQ(cut_date_pieces({}, "99999999999999999999").at(0).digits, 20);
}

}  // namespace
}  // namespace newsparse
