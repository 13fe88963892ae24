// SPDX-License-Identifier: Apache-2.0
#include "cli/sniff.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(SniffFormat, TellsLinesFromOneValue) {
  EXPECT_EQ(sniff_format("{\"text\": "), InputFormat::JsonLines);
  EXPECT_EQ(sniff_format("\n\n { \"text\""), InputFormat::JsonLines);
  EXPECT_EQ(sniff_format("\xEF\xBB\xBF{\"a\""), InputFormat::JsonLines);
  EXPECT_EQ(sniff_format("{\n  \"text\""), InputFormat::Json);
  EXPECT_EQ(sniff_format("[\n{\"text\""), InputFormat::Json);
}

TEST(SniffFormat, KnowsPages) {
  EXPECT_EQ(sniff_format("\n<!DOCTYPE HTML PUBLIC"), InputFormat::Html);
  EXPECT_EQ(sniff_format("<html lang=en>"), InputFormat::Html);
  EXPECT_EQ(sniff_format("<!doc"), std::nullopt);
  EXPECT_EQ(sniff_format("<rss"), InputFormat::Text);
  EXPECT_EQ(sniff_format("<3"), InputFormat::Text);
}

TEST(SniffFormat, WaitsForNoMoreThanItNeeds) {
  EXPECT_EQ(sniff_format(""), std::nullopt);
  EXPECT_EQ(sniff_format("  \n"), std::nullopt);
  EXPECT_EQ(sniff_format("{ "), std::nullopt);
  EXPECT_EQ(sniff_format("R"), InputFormat::Text);
  EXPECT_EQ(sniff_format("{}"), InputFormat::Text);
  EXPECT_EQ(sniff_format("[PARIS]"), InputFormat::Text);
}

}  // namespace
}  // namespace newsparse
