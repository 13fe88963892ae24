// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_lines.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> found;
  for (const Line& line : split_lines(text)) {
    found.emplace_back(text.substr(line.bytes.begin, line.bytes.size()));
  }
  return found;
}

Line only_line(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  EXPECT_EQ(lines.size(), 1U) << text;
  return lines.at(0);
}

TEST(SplitLines, KnowsEveryLineEnd) {
  const std::vector<std::string> expected = {"a", "b", "c", "d", "e", "f"};

  EXPECT_EQ(texts("a\nb\r\nc\rd\u0085e\u2028f"), expected);
  EXPECT_EQ(texts("a\nb\r\nc\rd\u2029e\ff\n"), expected);
}

TEST(SplitLines, KeepsBlankLinesEmpty) {
  EXPECT_EQ(texts("a\n \t\u00A0\n\nb"),
            (std::vector<std::string>{"a", "", "", "b"}));
  EXPECT_TRUE(split_lines("").empty());
}

TEST(SplitLines, MeasuresColumns) {
  const Line line = only_line("\t  Ärzte 東京 ");

  EXPECT_EQ(line.indent, 10U);
  EXPECT_EQ(line.width, 10U);
  EXPECT_EQ(line.first_word_width, 5U);
}

TEST(SplitLines, KnowsMarkers) {
  EXPECT_EQ(only_line("## Roads").marker, LineMarker::Heading);
  EXPECT_EQ(only_line("##roads").marker, LineMarker::None);
  EXPECT_EQ(only_line("> > Yes").marker, LineMarker::Quote);
  EXPECT_EQ(only_line("- bread").marker, LineMarker::Bullet);
  EXPECT_EQ(only_line("-5 degrees").marker, LineMarker::None);
  EXPECT_EQ(only_line("12) bread").marker, LineMarker::Number);
  EXPECT_EQ(only_line("1998. It was").marker, LineMarker::None);
  EXPECT_TRUE(only_line(">").bare());
  EXPECT_FALSE(only_line("> a").bare());
}

TEST(SplitLines, LooksBehindTheMarkerForTheFirstLetter) {
  EXPECT_TRUE(only_line("- bread").begins_lower);
  EXPECT_FALSE(only_line("- Bread").begins_lower);
}

TEST(EndsLikeASentence, LooksThroughClosingMarks) {
  EXPECT_TRUE(ends_like_a_sentence("Go.”"));
  EXPECT_TRUE(ends_like_a_sentence("(Who knows?)"));
  EXPECT_FALSE(ends_like_a_sentence("“Go”"));
  EXPECT_FALSE(ends_like_a_sentence("Roads and rails"));
  EXPECT_FALSE(ends_like_a_sentence(""));
}

}  // namespace
}  // namespace newsparse
