// SPDX-License-Identifier: Apache-2.0
#include "format/page.h"

#include <sstream>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

TEST(Printable, SpellsOutWhatATerminalObeys) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a\\u001b[31mb");
  EXPECT_EQ(printable("bell\a del\x7f csi\u009b"),
            "bell\\u0007 del\\u007f csi\\u009b");
  EXPECT_EQ(printable(std::string_view("nul\0!", 5)), "nul\\u0000!");
}

TEST(Printable, SpellsOutTurnsOfDirection) {
  EXPECT_EQ(printable("a\u202etxt\u2066b"), "a\\u202etxt\\u2066b");
}

TEST(Printable, MakesOneLine) {
  EXPECT_EQ(printable(" two\r\n lines\tand\u2028more "), "two lines and more");
}

TEST(Printable, RepairsForeignBytes) {
  EXPECT_EQ(printable("a\xff"), "a\uFFFD");
}

TEST(ColumnsOf, CountsWideAndCombining) {
  EXPECT_EQ(columns_of("abc"), 3U);
  EXPECT_EQ(columns_of("残る"), 4U);
  EXPECT_EQ(columns_of("e\u0301"), 1U);
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_EQ(wrap("the wall is safe", 8), (Lines{"the wall", "is safe"}));
  EXPECT_EQ(wrap("", 8), (Lines{""}));
}

TEST(Wrap, CutsWordsWiderThanALine) {
  EXPECT_EQ(wrap("see abcdefghij now", 4),
            (Lines{"see", "abcd", "efgh", "ij", "now"}));
  EXPECT_EQ(wrap("残る残る", 5), (Lines{"残る", "残る"}));
}

TEST(Wrap, EndsOnAWordWiderThanAnyLine) {
  EXPECT_EQ(wrap("残残", 1), (Lines{"残", "残"}));
  EXPECT_EQ(wrap(std::string(100000, 'x'), 50).size(), 2000U);
}

TEST(Shortened, KeepsWhatFits) {
  EXPECT_EQ(shortened("minister", 8), "minister");
  EXPECT_EQ(shortened("the minister", 8), "the min…");
  EXPECT_EQ(shortened("the minister", 5), "the…");
}

TEST(Page, PutsTextInColumns) {
  std::ostringstream out;
  Page page(out, {.color = false, .width = 20});
  page.put(Ink::Name, "Holt");
  page.move_to(6);
  page.put(Ink::Plain, "said");
  page.put_right(Ink::Faint, "direct");
  page.end_line();
  page.move_to(10);
  page.end_line();

  EXPECT_EQ(out.str(), "Holt  said    direct\n\n");
}

TEST(Page, UsesColorWhenAsked) {
  std::ostringstream out;
  Page page(out, {.color = true, .width = 40});
  page.put(Ink::Title, "Port");
  page.put(Ink::Plain, " reopens");

  EXPECT_EQ(out.str(), "\x1b[1mPort\x1b[0m reopens");
}

TEST(Page, HangsWrappedLinesFromAMargin) {
  std::ostringstream out;
  Page page(out, {.color = false, .width = 20});
  page.put(Ink::Cue, "said");
  page.put_wrapped(Ink::Plain, "that the wall is safe", 6);

  EXPECT_EQ(out.str(), "said  that the wall\n      is safe");
}

}  // namespace
}  // namespace newsparse
