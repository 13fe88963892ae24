// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_lone.h"

#include <optional>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

std::optional<ParagraphKind> kind_of(std::string_view text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  const std::vector<Line> lines = split_lines(text);
  std::vector<Shape> shapes;
  for (const LineRun run : join_lines(lines)) {
    shapes.push_back(measure_shape(text, lines, run));
  }
  return kind_by_itself(shapes, 0, pack.resources());
}

TEST(KindByItself, TakesLinesAtTheirWord) {
  EXPECT_EQ(kind_of("Edited by: Ada Poe"), ParagraphKind::Credit);
  EXPECT_EQ(kind_of("By Ada Poe"), ParagraphKind::Byline);
  EXPECT_EQ(kind_of("Published 3 May 2025"), ParagraphKind::Date);
  EXPECT_EQ(kind_of("* * *"), ParagraphKind::Boilerplate);
  EXPECT_EQ(kind_of("* bread"), ParagraphKind::List);
  EXPECT_EQ(kind_of("> bread"), ParagraphKind::Quote);
}

TEST(KindByItself, LeavesTheOthersOpen) {
  EXPECT_EQ(kind_of("The quay burnt."), std::nullopt);
  EXPECT_EQ(kind_of("- We stay, Aas said."), std::nullopt);
  EXPECT_EQ(kind_of("?"), std::nullopt);
}

}  // namespace
}  // namespace newsparse
