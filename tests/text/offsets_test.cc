// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

#include <string>

#include <gtest/gtest.h>

#include "text/unicode.h"

namespace newsparse {
namespace {

TEST(Offsets, AgreeWithCountingAtEveryBoundary) {
  std::string text;
  for (int i = 0; i < 200; ++i) {
    text += i % 3 == 0 ? "é" : i % 7 == 0 ? "😀" : "x";
  }
  const Offsets code_points(text);
  const Offsets bytes(text, OffsetUnit::Byte);
  const Offsets utf16(text, OffsetUnit::Utf16);

  Index count = 0;
  Index units = 0;
  for (Index at = 0; at < text.size(); ++count) {
    ASSERT_EQ(code_points.of(at), count);
    ASSERT_EQ(bytes.of(at), at);
    ASSERT_EQ(utf16.of(at), units);
    const CodePoint c = code_point_at(text, at);
    units += c.value > 0xFFFF ? 2 : 1;
    at += static_cast<Index>(c.size);
  }
  EXPECT_EQ(code_points.length(), count);
  EXPECT_EQ(bytes.length(), text.size());
  EXPECT_EQ(utf16.length(), units);
  EXPECT_EQ(utf16.of(static_cast<Index>(text.size())), units);
}

TEST(Offsets, AreExactWhereTwoUnitsMakeUpForTwoBytes) {
  const Offsets utf16("😀é", OffsetUnit::Utf16);

  EXPECT_EQ(utf16.of(4), 2U);
  EXPECT_EQ(utf16.length(), 3U);
}

TEST(CodePointStarts, UndoOffsets) {
  const std::string text = "Café 😀 in Łódź";
  const Offsets offsets(text);

  const std::vector<Index> starts = code_point_starts(text);

  ASSERT_EQ(starts.size(), offsets.length() + 1);
  for (Index i = 0; i < starts.size(); ++i) {
    EXPECT_EQ(offsets.of(starts[i]), i);
  }
  EXPECT_EQ(starts.back(), text.size());
}

TEST(Offsets, AnswerForTheEmptyText) {
  EXPECT_EQ(Offsets("").of(0), 0U);
}

}  // namespace
}  // namespace newsparse
