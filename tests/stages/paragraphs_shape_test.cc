// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_shape.h"

#include <string_view>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

Shape shape_of(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return measure_shape(text, lines, {0, static_cast<Index>(lines.size())});
}

TEST(MeasureShape, LeavesMarkersAndEmphasisOut) {
  EXPECT_EQ(shape_of("## The quay").text, "The quay");
  EXPECT_EQ(shape_of("**The quay**").text, "The quay");
  EXPECT_TRUE(shape_of("**The quay**").bold);
  EXPECT_FALSE(shape_of("****").bold);
}

TEST(MeasureShape, KnowsTitleCase) {
  EXPECT_TRUE(shape_of("Norland Shuts Its Harbours for Winter").title_case());
  EXPECT_FALSE(shape_of("Norland shuts its harbours for winter").title_case());
  EXPECT_TRUE(shape_of("NORLAND, 3 MAY").all_capitals);
  EXPECT_FALSE(shape_of("12 – 3").all_capitals);
}

TEST(MeasureShape, CountsSentences) {
  EXPECT_TRUE(shape_of("The quay burnt. Nobody came").several_sentences);
  EXPECT_TRUE(shape_of("Who burnt it? Nobody knows").several_sentences);
  EXPECT_FALSE(shape_of("Mr. Holt burnt the quay.").several_sentences);
  EXPECT_FALSE(shape_of("Holt: the quay burnt, says J. Aas").several_sentences);
}

TEST(MeasureShape, LooksAtTheEnd) {
  EXPECT_TRUE(shape_of("Who burnt it?").ends_question);
  EXPECT_TRUE(shape_of("He said:").ends_open);
  EXPECT_TRUE(shape_of("He said no.").ends_sentence);
  EXPECT_TRUE(shape_of("***").no_letters);
}

}  // namespace
}  // namespace newsparse
