// SPDX-License-Identifier: Apache-2.0
#include "cli/input_names.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(FormatOfName, KnowsTheUsualEndings) {
  EXPECT_EQ(format_of_name("news/a.txt"), InputFormat::Text);
  EXPECT_EQ(format_of_name("a.md"), InputFormat::Text);
  EXPECT_EQ(format_of_name("a.htm"), InputFormat::Html);
  EXPECT_EQ(format_of_name("a.html.gz"), InputFormat::Html);
  EXPECT_EQ(format_of_name("a.json"), InputFormat::Json);
  EXPECT_EQ(format_of_name("a.ndjson"), InputFormat::JsonLines);
  EXPECT_EQ(format_of_name("a.csv"), std::nullopt);
}

TEST(FormatOfName, LooksBehindCompression) {
  EXPECT_EQ(format_of_name("a.txt.gz"), InputFormat::Text);
  EXPECT_EQ(format_of_name("a.jsonl.zst"), InputFormat::JsonLines);
  EXPECT_EQ(format_of_name("a.gz"), std::nullopt);
}

TEST(FormatOfName, TakesNoEndingForAName) {
  EXPECT_EQ(format_of_name(".txt"), std::nullopt);
  EXPECT_EQ(format_of_name("news/.txt"), std::nullopt);
  EXPECT_FALSE(is_article_name(".gz"));
}

}  // namespace
}  // namespace newsparse
