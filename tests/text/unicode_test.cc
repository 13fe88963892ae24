// SPDX-License-Identifier: Apache-2.0
#include "text/unicode.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(FindInvalidUtf8, NamesTheFirstBadByte) {
  EXPECT_EQ(find_invalid_utf8("Ir\xC3\xA1n"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("ab\xFFz"), 2U);
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U) << "a surrogate";
  EXPECT_EQ(find_invalid_utf8("ab\xE2\x80"), 2U) << "cut at the end";
}

TEST(RepairUtf8, ReplacesEachMaximalBadPart) {
  const Repaired repaired = repair_utf8("a\xE2\x80z\xFF\xFF");

  EXPECT_EQ(repaired.utf8, "a\uFFFDz\uFFFD\uFFFD");
  EXPECT_EQ(repaired.count, 3U);
}

TEST(AppendCodePoint, EncodesEveryLength) {
  std::string utf8;
  for (const char32_t c : {U'a', U'é', U'€', U'😀'}) {
    append_code_point(utf8, c);
  }

  EXPECT_EQ(utf8, "aé€😀");
}

TEST(Ascii, TouchesNoOtherBytes) {
  EXPECT_EQ(ascii_lower('A'), 'a');
  EXPECT_EQ(ascii_lower('Z'), 'z');
  EXPECT_EQ(ascii_lower('@'), '@');
  EXPECT_EQ(ascii_lower('['), '[');
  EXPECT_EQ(ascii_lower('\xC0'), '\xC0');
  EXPECT_TRUE(is_ascii_letter('q') && is_ascii_letter('Q'));
  EXPECT_FALSE(is_ascii_letter('7') || is_ascii_letter('\xE9'));
}

TEST(AppendPercent, WritesTwoDigits) {
  std::string out = "a";
  append_percent(out, '\n');
  append_percent(out, '\xE2');
  EXPECT_EQ(out, "a%0A%E2");
}

TEST(Fold, DropsDiacriticsAndPlainsApostrophes) {
  EXPECT_EQ(fold("Côte d’Ivoire"), "cote d'ivoire");
  EXPECT_EQ(fold("TU\u0308RKI\u0307YE"), "turkiye");
  EXPECT_EQ(fold("São Tomé"), "sao tome");
}

TEST(Lower, KeepsWhatHasNoCase) {
  EXPECT_EQ(lower("ÅSA 25 Ω"), "åsa 25 ω");
}

TEST(Trim, KnowsWideSpaces) {
  EXPECT_EQ(trim("\u00A0\t Iran\u2003\n"), "Iran");
  EXPECT_EQ(trim(" \n"), "");
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width(U'a'), 1U);
  EXPECT_EQ(display_width(U'残'), 2U);
  EXPECT_EQ(display_width(U'\u0301'), 0U);
}

}  // namespace
}  // namespace newsparse
