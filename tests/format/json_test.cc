// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "newsparse/format.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

std::string written(const Record& record, const JsonOptions& options = {}) {
  std::ostringstream out;
  write_json(out, record, options);
  return out.str();
}

Keys keys_of(const Json& object) {
  Keys keys;
  for (const auto& [key, value] : object.items()) {
    keys.push_back(key);
  }
  return keys;
}

const Keys kRecordKeys = {
    "schema_version", "id",        "status", "warnings", "errors",
    "source",         "meta",      "text",   "length",   "offset_unit",
    "paragraphs",     "sentences", "tokens", "entities", "speakers",
    "claims",         "countries", "stats",  "extra"};

TEST(WriteJson, HasTheKeysOfTheContractInOrder) {
  const Json record = Json::parse(written(testing::sample_record()));

  EXPECT_EQ(keys_of(record), kRecordKeys);
  EXPECT_EQ(keys_of(record["source"]),
            (Keys{"path", "record", "format", "encoding", "bytes"}));
  EXPECT_EQ(keys_of(record["meta"]),
            (Keys{"title", "subtitle", "authors", "published", "dateline",
                  "credits", "language"}));
  EXPECT_EQ(keys_of(record["stats"]),
            (Keys{"sentences", "tokens", "words", "entities", "speakers",
                  "claims", "direct", "indirect", "mixed", "countries"}));
}

TEST(WriteJson, HasTheKeysOfAClaimInOrder) {
  const Json record = Json::parse(written(testing::sample_record()));

  EXPECT_EQ(keys_of(record["claims"][0]),
            (Keys{"id",          "index",         "form",         "speaker",
                  "co_speakers", "source",        "cue",          "content",
                  "quotes",      "text",          "stance",       "negated",
                  "modality",    "author_stance", "medium",       "channel",
                  "zone",        "addressee",     "on_behalf_of", "via",
                  "parent",      "continues",     "relations",    "entities",
                  "countries",   "sentences",     "confidence"}));
}

TEST(WriteJson, CountsWhatIsThere) {
  const Json record = Json::parse(written(testing::sample_record()));

  EXPECT_EQ(record["status"], "ok");
  EXPECT_EQ(record["text"], std::string(testing::kSampleText));
  EXPECT_EQ(record["length"], testing::kSampleText.size() - 3);
  EXPECT_EQ(record["stats"].dump(),
            R"({"sentences":3,"tokens":22,"words":17,"entities":3,)"
            R"("speakers":2,"claims":2,"direct":0,"indirect":1,"mixed":1,)"
            R"("countries":1})");
}

TEST(WriteJson, IsOneLineOrPretty) {
  const std::string line = written(testing::sample_record());
  const std::string pretty =
      written(testing::sample_record(), {.pretty = true});

  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
  EXPECT_EQ(pretty.substr(0, 27), "{\n  \"schema_version\": \"1.0\"");
  EXPECT_EQ(Json::parse(line), Json::parse(pretty));
}

TEST(WriteJson, ListsTokensOnlyWhenAsked) {
  const Record record = testing::sample_record();

  EXPECT_EQ(Json::parse(written(record))["tokens"], Json::array());
  EXPECT_EQ(Json::parse(written(record, {.tokens = true}))["tokens"].size(),
            22U);
}

TEST(WriteJson, LeavesTheTextOutWhenAsked) {
  const Json whole = Json::parse(written(testing::sample_record()));
  Json record = Json::parse(written(testing::sample_record(), {.text = false}));

  EXPECT_EQ(record["text"], nullptr);
  record["text"] = whole["text"];
  EXPECT_EQ(record, whole);
}

TEST(WriteJson, CountsOffsetsInTheUnitAskedFor) {
  const auto record = [](OffsetUnit unit) {
    return Json::parse(written(testing::sample_record(), {.offsets = unit}));
  };

  const Json bytes = record(OffsetUnit::Byte);
  EXPECT_EQ(bytes["offset_unit"], "byte");
  EXPECT_EQ(bytes["length"], testing::kSampleText.size());
  EXPECT_EQ(bytes["sentences"][1]["start"], 18);
  const Json utf16 = record(OffsetUnit::Utf16);
  EXPECT_EQ(utf16["offset_unit"], "utf16");
  EXPECT_EQ(utf16["length"], testing::kSampleText.size() - 2);
  EXPECT_EQ(utf16["sentences"][1]["start"], 16);
  EXPECT_EQ(record(OffsetUnit::CodePoint)["sentences"][1]["start"], 15);
}

TEST(WriteJson, WritesTheFieldsAskedFor) {
  const JsonOptions options = {
      .fields = {"countries.code", "id", "claims.speaker.name", "claims.cue"}};

  EXPECT_EQ(written(testing::sample_record(), options),
            R"({"id":"harbour.txt","claims":[{"speaker":{"name":"Ines Holt"},)"
            R"("cue":{"start":34,"end":38,"text":"said","lemma":null}},)"
            R"({"speaker":{"name":"Norway"},)"
            R"("cue":{"start":90,"end":96,"text":"denied","lemma":null}}],)"
            R"("countries":[{"code":"NO"}]})"
            "\n");
}

TEST(WriteJson, KeepsEveryKeyOfAFailedRecord) {
  const Json record = Json::parse(written(testing::failed_record()));

  EXPECT_EQ(keys_of(record), kRecordKeys);
  EXPECT_EQ(record["status"], "error");
  EXPECT_EQ(record["errors"].dump(),
            R"([{"code":"unreadable","message":"the file cannot be read",)"
            R"("hint":"check it"}])");
  EXPECT_EQ(record["text"], nullptr);
  EXPECT_EQ(record["source"]["encoding"], nullptr);
  for (const std::string key : {"paragraphs", "sentences", "tokens", "entities",
                                "speakers", "claims", "countries"}) {
    EXPECT_EQ(record[key], Json::array()) << key;
  }
}

TEST(WriteJson, CarriesUnusedKeysThrough) {
  Record record = testing::sample_record();
  record.provenance.record = 7;
  record.provenance.extra_json = R"({"section":"world","rank":[1,2]})";

  const Json json = Json::parse(written(record));

  EXPECT_EQ(json["source"]["record"], 7);
  EXPECT_EQ(json["extra"].dump(), record.provenance.extra_json);
}

TEST(WriteJson, TellsWhenAGivenDateIsNotUsed) {
  Record record = testing::sample_record();
  record.provenance.published = "03/04/2025";

  const Json json = Json::parse(written(record));

  EXPECT_EQ(json["meta"]["published"], nullptr);
  EXPECT_EQ(json["warnings"][0]["code"], "unknown_date_format");
}

TEST(WriteJson, HoldsForAnEmptyText) {
  Record record = testing::sample_record();
  record.document = Document{Text("")};

  const Json json = Json::parse(written(record));

  EXPECT_EQ(json["text"], "");
  EXPECT_EQ(json["length"], 0);
  EXPECT_EQ(json["status"], "ok");
}

}  // namespace
}  // namespace newsparse
