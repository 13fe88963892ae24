// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_cut.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::vector<Index> ends(const std::string& text) {
  std::vector<Index> found;
  for (const LineRun run : join_lines(split_lines(text))) {
    found.push_back(run.end);
  }
  return found;
}

TEST(JoinLines, EveryLineLiesInOneRun) {
  const std::vector<Line> lines = split_lines(
      "Title\nBy Ada Roe\n\n\n> a\n>\n> b\n- c\n  d\n1. e\n\nThe end\nis "
      "near.");
  std::vector<int> covered(lines.size(), 0);

  for (const LineRun run : join_lines(lines)) {
    for (Index i = run.begin; i < run.end; ++i) {
      ++covered[i];
    }
  }

  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_EQ(covered[i], lines[i].blank() ? 0 : 1) << i;
  }
}

TEST(JoinLines, HasNoRunsForWhiteSpace) {
  EXPECT_TRUE(ends("").empty());
  EXPECT_TRUE(ends(" \n\n\t\n").empty());
}

TEST(JoinLines, TakesManyShortLinesInStride) {
  std::string text;
  for (int i = 0; i < 50000; ++i) {
    text += "Word\n";
  }

  EXPECT_EQ(ends(text).size(), 50000U);
}

}  // namespace
}  // namespace newsparse
