// SPDX-License-Identifier: Apache-2.0
#include "newsparse/text.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(Text, KeepsTheBytesItIsGiven) {
  EXPECT_EQ(Text("Ir\u00E1n\r\n").view(), "Ir\u00E1n\r\n");
}

TEST(Text, NamesTheFirstBadByte) {
  try {
    const Text text(std::string("ab\xFF"));
    FAIL() << "an invalid text was accepted";
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(), "byte 2 is not valid UTF-8");
  }
}

}  // namespace
}  // namespace newsparse
