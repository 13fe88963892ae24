// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_kinds.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

std::vector<ParagraphKind> kinds_of(const std::string& text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  const std::vector<Line> lines = split_lines(text);
  std::vector<Shape> shapes;
  for (const LineRun run : join_lines(lines)) {
    shapes.push_back(measure_shape(text, lines, run));
  }
  return find_kinds(shapes, pack.resources());
}

TEST(FindKinds, GivesEveryParagraphOne) {
  EXPECT_EQ(kinds_of("").size(), 0U);
  EXPECT_EQ(kinds_of("One\n\n\"\n\n> \n\n#\n\nTwo.").size(), 5U);
}

TEST(FindKinds, TakesManyLinesInStride) {
  std::string lines;
  for (int i = 0; i < 50000; ++i) {
    lines += i % 2 == 0 ? "Word\n" : "Edited by: Ada Poe\n";
  }

  EXPECT_EQ(kinds_of(lines).size(), 50000U);
}

}  // namespace
}  // namespace newsparse
