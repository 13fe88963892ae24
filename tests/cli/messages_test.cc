// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(EscapeControls, ShowsWhatWouldMoveTheCursor) {
  EXPECT_EQ(escape_controls("a\x1B[31mb\rc\nd\te\x7F"),
            "a\\x1B[31mb\\rc\\nd\\te\\x7F");
  EXPECT_EQ(escape_controls("a\u0085b\u202Ec\u2028"),
            "a\\u0085b\\u202Ec\\u2028");
  EXPECT_EQ(escape_controls(std::string_view("a\0b", 3)), "a\\x00b");
}

TEST(EscapeControls, LeavesLettersAlone) {
  EXPECT_EQ(escape_controls("Zoë said “no” 😀"), "Zoë said “no” 😀");
}

TEST(EscapeControls, ReplacesWhatIsNoUtf8) {
  EXPECT_EQ(escape_controls("a\xFF"), "a\uFFFD");
}

TEST(MessageLine, NamesThePlaceAndTheHint) {
  const Notice notice = {"too_large", "more than 9 bytes", "use more"};

  EXPECT_EQ(message_line("a.txt", notice),
            "a.txt: more than 9 bytes; hint: use more");
  EXPECT_EQ(message_line("", {"", "not enough", ""}), "not enough");
}

TEST(MessageLine, IsOneLine) {
  EXPECT_EQ(message_line("a\nnewsparse: error: b", {"", "gone", ""}),
            "a\\nnewsparse: error: b: gone");
}

}  // namespace
}  // namespace newsparse
