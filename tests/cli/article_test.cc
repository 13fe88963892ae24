// SPDX-License-Identifier: Apache-2.0
#include "cli/article.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

RawRecord text(std::string bytes) {
  RawRecord raw;
  raw.path = "a.txt";
  raw.bytes = std::move(bytes);
  return raw;
}

RawRecord line(std::string bytes) {
  RawRecord raw = text(std::move(bytes));
  raw.format = InputFormat::JsonLines;
  raw.record = 3;
  return raw;
}

std::vector<std::string> codes(const std::vector<Notice>& notices) {
  std::vector<std::string> found;
  for (const Notice& notice : notices) {
    found.push_back(notice.code);
  }
  return found;
}

using Codes = std::vector<std::string>;

TEST(MakeArticle, TellsWhereATextCameFrom) {
  const Article article = make_article(text("Café.\r\n"));

  EXPECT_EQ(article.text, "Café.\r\n");
  const Provenance& provenance = article.record.provenance;
  EXPECT_EQ(provenance.id, "a.txt");
  EXPECT_EQ(provenance.path, "a.txt");
  EXPECT_EQ(provenance.record, std::nullopt);
  EXPECT_EQ(provenance.format, "text");
  EXPECT_EQ(provenance.encoding, "UTF-8");
  EXPECT_EQ(provenance.bytes, 8U);
  EXPECT_TRUE(article.record.warnings.empty());
  EXPECT_TRUE(article.record.errors.empty());
}

TEST(MakeArticle, TakesALineApart) {
  const Article article = make_article(
      line(R"({"body":"Rain.","title":"Wet","date":"2024","k":[1]})"));

  EXPECT_EQ(article.text, "Rain.");
  const Provenance& provenance = article.record.provenance;
  EXPECT_EQ(provenance.id, "a.txt:3");
  EXPECT_EQ(provenance.record, 3U);
  EXPECT_EQ(provenance.format, "jsonl");
  EXPECT_EQ(provenance.title, "Wet");
  EXPECT_EQ(provenance.published, "2024");
  EXPECT_EQ(provenance.extra_json, R"({"k":[1]})");
}

TEST(MakeArticle, PrefersTheLinesOwnId) {
  EXPECT_EQ(make_article(line(R"({"id":"x","text":""})")).record.provenance.id,
            "x");
}

TEST(MakeArticle, WarnsOfAnEmptyText) {
  const Article article = make_article(text(""));

  EXPECT_EQ(article.text, "");
  EXPECT_EQ(codes(article.record.warnings), Codes{"empty_text"});
}

TEST(MakeArticle, WarnsOfBytesThatAreNoUtf8) {
  const Article article = make_article(text("“Zoë” \xFF “Zoë”\xFE"));

  EXPECT_EQ(article.text, "“Zoë” \uFFFD “Zoë”\uFFFD");
  ASSERT_EQ(codes(article.record.warnings), Codes{"invalid_utf8"});
  EXPECT_EQ(article.record.warnings[0].message,
            "2 invalid parts became U+FFFD");
}

TEST(MakeArticle, WarnsOfAGuess) {
  const Article article =
      make_article(text("The caf\xE9 of Zo\xEB was closed on the day."));

  EXPECT_EQ(article.record.provenance.encoding, "windows-1252");
  EXPECT_EQ(codes(article.record.warnings), Codes{"encoding_guessed"});
}

TEST(MakeArticle, MakesErrorsOfFailures) {
  RawRecord raw = text("");
  raw.failure = {"cannot_open", "gone", ""};

  const Article unread = make_article(std::move(raw));
  const Article bad = make_article(line("{oops"));

  EXPECT_FALSE(unread.text || bad.text);
  EXPECT_EQ(codes(unread.record.errors), Codes{"cannot_open"});
  EXPECT_EQ(codes(bad.record.errors), Codes{"bad_json"});
  EXPECT_EQ(bad.record.provenance.id, "a.txt:3");
}

}  // namespace
}  // namespace newsparse
