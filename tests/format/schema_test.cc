// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "newsparse/format.h"
#include "newsparse/labels.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

using Json = nlohmann::ordered_json;

// The keys of an object in a record are those of its schema, in order.
void expect_same_keys(const Json& object, const Json& schema) {
  Json keys = Json::array();
  for (const auto& [key, value] : object.items()) {
    keys.push_back(key);
  }
  EXPECT_EQ(keys, schema["required"]);
  EXPECT_EQ(keys.size(), schema["properties"].size());
  EXPECT_EQ(schema["additionalProperties"], false);
}

Json written_sample() {
  std::ostringstream out;
  write_json(out, testing::sample_record(), {.tokens = true});
  return Json::parse(out.str());
}

TEST(JsonSchema, NamesItsDraft) {
  const Json schema = Json::parse(json_schema());

  EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
}

TEST(JsonSchema, HasTheKeysOfTheRecordInOrder) {
  const Json record = written_sample();
  const Json schema = Json::parse(json_schema());
  const Json& keys = schema["properties"];

  expect_same_keys(record, schema);
  for (const std::string key : {"source", "meta", "stats"}) {
    expect_same_keys(record[key], keys[key]);
  }
  for (const std::string key : {"paragraphs", "sentences", "tokens", "entities",
                                "speakers", "claims", "countries"}) {
    expect_same_keys(record[key][0], keys[key]["items"]);
  }
}

TEST(JsonSchema, ClosesEnumerationsWithTheNamesOfTheLabels) {
  const Json schema = Json::parse(json_schema());
  const Json& claim = schema["properties"]["claims"]["items"]["properties"];
  const Json& token = schema["properties"]["tokens"]["items"]["properties"];

  EXPECT_EQ(claim["stance"]["enum"].size(), count_of<Attitude>());
  EXPECT_EQ(claim["form"]["enum"], Json({"direct", "indirect", "mixed"}));
  EXPECT_EQ(token["pos"]["enum"].size(), count_of<PennTag>() + 1);
  EXPECT_EQ(token["pos"]["enum"].back(), nullptr);
}

}  // namespace
}  // namespace newsparse
