// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "newsparse/c.h"

namespace newsparse {
namespace {

using Json = nlohmann::json;
using Analyzer =
    std::unique_ptr<newsparse_analyzer, decltype(&newsparse_close)>;

const newsparse_analyzer* english() {
  static const Analyzer kAnalyzer(newsparse_open(nullptr, nullptr),
                                  newsparse_close);
  return kAnalyzer.get();
}

// The record, or "" when there is none.
std::string analyzed(std::string_view bytes,
                     const newsparse_options* options = nullptr) {
  std::size_t size = 0;
  char* const json =
      newsparse_analyze(english(), bytes.data(), bytes.size(), options, &size);
  const std::string record = json ? std::string(json, size) : "";
  newsparse_free(json);
  return record;
}

TEST(CInterface, GivesTheRecordOfTheBytes) {
  const Json record = Json::parse(
      analyzed("\"We waited long enough,\" Mayor Ana Roe said in Peru."));
  EXPECT_EQ(record["id"], "-");
  EXPECT_EQ(record["claims"][0]["speaker"]["name"], "Ana Roe");
  EXPECT_EQ(record["countries"][0]["code"], "PE");
  EXPECT_STREQ(newsparse_last_error(), "");
}

TEST(CInterface, ReadsOtherEncodings) {
  const Json record = Json::parse(analyzed("\xEF\xBB\xBFRain \xFF fell."));
  EXPECT_EQ(record["warnings"][0]["code"], "invalid_utf8");
}

TEST(CInterface, TakesOptions) {
  newsparse_options options{};
  options.struct_size = sizeof options;
  options.id = "a-7";
  options.title = "Rain falls";
  options.published = "2025-05-02";
  options.tokens = 1;
  const Json record = Json::parse(analyzed("Rain fell.", &options));
  EXPECT_EQ(record["id"], "a-7");
  EXPECT_EQ(record["tokens"].size(), 3U);
  EXPECT_NE(record.dump().find("Rain falls"), std::string::npos);
  EXPECT_NE(record.dump().find("2025-05-02"), std::string::npos);
}

TEST(CInterface, IndentsWhenAsked) {
  newsparse_options options{};
  options.struct_size = sizeof options;
  const std::string line = analyzed("Rain fell.", &options);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  options.pretty = 1;
  EXPECT_EQ(analyzed("Rain fell.", &options).substr(0, 4), "{\n  ");
}

TEST(CInterface, TakesTheOptionsOfOlderCallers) {
  newsparse_options options{};
  options.struct_size = offsetof(newsparse_options, title);
  options.id = "old";
  options.tokens = 1;  // behind what the caller knows
  const Json record = Json::parse(analyzed("Rain fell.", &options));
  EXPECT_EQ(record["id"], "old");
  EXPECT_TRUE(record["tokens"].empty());
}

TEST(CInterface, RefusesTheOptionsOfNewerCallers) {
  newsparse_options options{};
  options.struct_size = sizeof options + 8;
  EXPECT_EQ(analyzed("Rain fell.", &options), "");
  EXPECT_NE(std::string_view(newsparse_last_error()).find("struct_size"),
            std::string_view::npos);
}

TEST(CInterface, AnalysesNoBytes) {
  EXPECT_TRUE(Json::parse(analyzed(""))["claims"].empty());
  EXPECT_EQ(newsparse_analyze(english(), nullptr, 3, nullptr, nullptr),
            nullptr);
  EXPECT_STREQ(newsparse_last_error(), "no bytes");
}

TEST(CInterface, SaysWhyAnAnalyzerCannotBeOpened) {
  EXPECT_EQ(newsparse_open(nullptr, "tlh"), nullptr);
  EXPECT_NE(std::string_view(newsparse_last_error()).find("tlh"),
            std::string_view::npos);
  EXPECT_EQ(newsparse_open("no/such/folder", nullptr), nullptr);
  EXPECT_NE(std::string_view(newsparse_last_error()).find("no/such/folder"),
            std::string_view::npos);
  EXPECT_EQ(newsparse_analyze(nullptr, "a", 1, nullptr, nullptr), nullptr);
  newsparse_close(nullptr);
  newsparse_free(nullptr);
}

TEST(CInterface, NamesTheSchema) {
  EXPECT_STREQ(newsparse_schema_version(), "1.0");
}

}  // namespace
}  // namespace newsparse
