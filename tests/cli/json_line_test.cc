// SPDX-License-Identifier: Apache-2.0
#include "cli/json_line.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::string failure_of(std::string_view line) {
  const JsonArticle article = parse_json_line(line);
  return article.failure ? article.failure->code : "none";
}

TEST(ParseJsonLine, FindsTheTextUnderTheKeysOfScrapers) {
  for (const std::string key : {"text", "maintext", "body", "articleBody",
                                "body_text", "content", "article"}) {
    const JsonArticle article =
        parse_json_line("{\"" + key + "\": \"Rain fell.\"}");
    EXPECT_EQ(article.text, "Rain fell.") << key;
    EXPECT_FALSE(article.failure) << key;
    EXPECT_EQ(article.extra_json, "{}");
  }
}

TEST(ParseJsonLine, FindsTitleAndDate) {
  for (const std::string key : {"title", "headline"}) {
    EXPECT_EQ(
        parse_json_line("{\"text\":\"\",\"" + key + "\":\"Flood\"}").title,
        "Flood");
  }
  for (const std::string key :
       {"date", "published", "date_publish", "publish_date", "datePublished"}) {
    EXPECT_EQ(parse_json_line("{\"text\":\"\",\"" + key + "\":\"2024-05-06\"}")
                  .published,
              "2024-05-06");
  }
}

TEST(ParseJsonLine, FindsPartsWhereItIsTold) {
  const JsonPaths paths = {"key", "story.body.plain", "a.b", "when"};
  const JsonArticle article = parse_json_line(
      R"({"id":1,"text":"No.","key":7,"a.b":"Flood","when":"2031-04-05",)"
      R"("story":{"body":{"plain":"Rain fell."}}})",
      paths);
  EXPECT_EQ(article.id, "7");
  EXPECT_EQ(article.text, "Rain fell.");
  EXPECT_EQ(article.title, "Flood");
  EXPECT_EQ(article.published, "2031-04-05");
  EXPECT_EQ(article.extra_json,
            R"({"id":1,"text":"No.","story":{"body":{"plain":"Rain fell."}}})");

  for (const std::string_view line :
       {R"({"text":"No."})", R"({"story":"No."})", R"({"story":{"body":1}})",
        R"({"story":{"body":{"plain":["No."]}}})"}) {
    EXPECT_EQ(parse_json_line(line, paths).failure->code, "no_text") << line;
  }
}

TEST(ParseJsonLine, CarriesTheIdThrough) {
  EXPECT_EQ(parse_json_line(R"({"id":"é1","text":""})").id, "é1");
  EXPECT_EQ(parse_json_line(R"({"id":12345678901234567890123,"text":""})").id,
            "12345678901234567890123");
  EXPECT_EQ(parse_json_line(R"({"text":""})").id, std::nullopt);
  EXPECT_EQ(parse_json_line(R"({"id":null,"text":""})").id, std::nullopt);
}

TEST(ParseJsonLine, KeepsUnusedKeysInOrderAsTheyWereWritten) {
  const JsonArticle article = parse_json_line(
      R"({"z":1.10,"text":"t","a":[ 1, "x y" ],"id":3,"authors":["B. Low"]})");

  EXPECT_EQ(article.extra_json,
            R"({"z":1.10,"a":[1,"x y"],"authors":["B. Low"]})");
}

TEST(ParseJsonLine, PrefersTheFirstKeyThatSaysSomething) {
  const JsonArticle first = parse_json_line(R"({"body":"b","text":"t"})");
  EXPECT_EQ(first.text, "t");
  EXPECT_EQ(first.extra_json, R"({"body":"b"})");
  EXPECT_EQ(parse_json_line(R"({"text":"","body":"b"})").text, "b");
  EXPECT_EQ(parse_json_line(R"({"text":null,"body":"b"})").text, "b");
  EXPECT_EQ(parse_json_line(R"({"text":"","body":""})").text, "");
}

TEST(ParseJsonLine, KeepsValuesOfOtherTypesAmongTheUnused) {
  const JsonArticle article =
      parse_json_line(R"({"text":"t","title":5,"date":1700000000,"id":[1]})");

  EXPECT_EQ(article.title, "");
  EXPECT_EQ(article.published, "");
  EXPECT_EQ(article.id, std::nullopt);
  EXPECT_EQ(article.extra_json, R"({"title":5,"date":1700000000,"id":[1]})");
}

TEST(ParseJsonLine, SaysWhatIsWrong) {
  EXPECT_EQ(failure_of("{\"text\": \"a"), "bad_json");
  EXPECT_EQ(failure_of("plain words"), "bad_json");
  EXPECT_EQ(failure_of("[1]"), "not_an_object");
  EXPECT_EQ(failure_of("{}"), "no_text");
  EXPECT_EQ(failure_of(R"({"text":7})"), "no_text");
  EXPECT_EQ(failure_of("{\"text\":\"a\",\"x\":" + std::string(200'000, '[')),
            "too_deep");
}

TEST(ParseJsonLine, CarriesIdAndUnusedKeysThroughAFailure) {
  const JsonArticle article = parse_json_line(R"({"id":"a","url":"x"})");

  EXPECT_EQ(article.id, "a");
  EXPECT_EQ(article.extra_json, R"({"url":"x"})");
}

TEST(ParseJsonLine, KeepsAnArticleThatWasCutInsideACharacter) {
  const JsonArticle article =
      parse_json_line(R"({"text":"Fine. \ud83d","k":"\udc00"})");

  EXPECT_FALSE(article.failure);
  EXPECT_EQ(article.text, "Fine. \uFFFD");
  EXPECT_EQ(article.extra_json, R"({"k":"\ufffd"})");
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_EQ(article.warnings[0].code, "lone_surrogate");
}

}  // namespace
}  // namespace newsparse
