// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

#include <string>

#include <gtest/gtest.h>

#include "text/unicode.h"

namespace newsparse {
namespace {

TEST(CodePointOffsets, AgreesWithCountingAtEveryBoundary) {
  std::string text;
  for (int i = 0; i < 200; ++i) {
    text += i % 3 == 0 ? "é" : i % 7 == 0 ? "😀" : "x";
  }
  const CodePointOffsets offsets(text);

  Index expected = 0;
  for (std::size_t at = 0; at < text.size(); ++expected) {
    ASSERT_EQ(offsets.of(static_cast<Index>(at)), expected);
    at += code_point_at(text, at).size;
  }
  EXPECT_EQ(offsets.of(static_cast<Index>(text.size())), expected);
  EXPECT_EQ(offsets.length(), expected);
}

TEST(CodePointOffsets, AnswersForTheEmptyText) {
  EXPECT_EQ(CodePointOffsets("").of(0), 0U);
}

}  // namespace
}  // namespace newsparse
