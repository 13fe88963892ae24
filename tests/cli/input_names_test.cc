// SPDX-License-Identifier: Apache-2.0
#include "cli/input_names.h"

#include <gtest/gtest.h>

#include "cli/help.h"

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

TEST(ArticlePatterns, NameEveryEnding) {
  EXPECT_EQ(article_patterns(),
            "*.txt, *.text, *.md, *.html, *.htm, *.json, *.jsonl or *.ndjson");
}

TEST(ArticlePatterns, StandInTheHelp) {
  const std::string patterns = article_patterns();
  const std::string help = full_help();
  for (std::size_t at = patterns.find('*'); at != std::string::npos;
       at = patterns.find('*', at + 1)) {
    const std::string one =
        patterns.substr(at, patterns.find_first_of(", ", at) - at);
    EXPECT_NE(help.find(one), std::string::npos) << one;
  }
}

}  // namespace
}  // namespace newsparse
