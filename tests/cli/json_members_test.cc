// SPDX-License-Identifier: Apache-2.0
#include "cli/json_members.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

using Problem = JsonObject::Problem;

std::vector<std::string> raws(const JsonObject& object) {
  std::vector<std::string> found;
  for (const JsonMember& member : object.members) {
    found.push_back(member.key + "=" + std::string(member.raw));
  }
  return found;
}

TEST(SplitJsonObject, KeepsValuesAsTheyWereWritten) {
  const JsonObject object = split_json_object(
      R"( { "a" : 1.50 ,"b":[1, {"x":"}"}],"c":"q\"\\","d":null,"e":{} } )");

  EXPECT_EQ(object.problem, Problem::None);
  EXPECT_EQ(raws(object),
            (std::vector<std::string>{"a=1.50", R"(b=[1, {"x":"}"}])",
                                      R"(c="q\"\\")", "d=null", "e={}"}));
}

TEST(SplitJsonObject, DecodesStringsOfTheOutermostObject) {
  const JsonObject object =
      split_json_object(R"({"k\u00e9y":"caf\u00e9 \ud83d\ude00\u0000"})");

  ASSERT_EQ(object.members.size(), 1U);
  EXPECT_EQ(object.members[0].key, "kéy");
  EXPECT_EQ(object.members[0].string, std::string("café 😀\0", 11));
  EXPECT_EQ(object.members[0].kind, JsonMember::Kind::String);
}

TEST(SplitJsonObject, TellsWholeNumbersOfAnyLength) {
  const JsonObject object = split_json_object(
      R"({"a":7,"b":-3,"c":123456789012345678901234567890,"d":1.0,"e":1e3})");

  std::vector<bool> whole;
  for (const JsonMember& member : object.members) {
    whole.push_back(member.kind == JsonMember::Kind::Integer);
  }
  EXPECT_EQ(whole, (std::vector<bool>{true, true, true, false, false}));
}

TEST(SplitJsonObject, KeepsTheLastOfEqualKeys) {
  const JsonObject object =
      split_json_object(R"({"a":1,"b":2,"a":3,"\u0062":4})");

  EXPECT_EQ(raws(object), (std::vector<std::string>{"a=3", "b=4"}));
}

TEST(SplitJsonObject, TakesAnEmptyObject) {
  EXPECT_EQ(split_json_object("{}").problem, Problem::None);
  EXPECT_TRUE(split_json_object(" { } ").members.empty());
}

TEST(SplitJsonObject, NamesTheBadByte) {
  for (const auto& [json, position] :
       std::vector<std::pair<std::string, std::size_t>>{
           {"{\"a\":}", 6},
           {"{\"a\":1} x", 9},
           {"", 1},
           {"oops", 1},
           {"{\"a\":1", 7},
           {"{\"a\":NaN}", 6},
           {"{\"a\":\"\x01\"}", 7}}) {
    const JsonObject object = split_json_object(json);
    EXPECT_EQ(object.problem, Problem::Invalid) << json;
    EXPECT_EQ(object.position, position) << json;
    EXPECT_TRUE(object.members.empty());
  }
}

TEST(SplitJsonObject, WantsAnObject) {
  for (const std::string json : {"[]", "1", "\"a\"", "null", "[{\"a\":1}]"}) {
    EXPECT_EQ(split_json_object(json).problem, Problem::NotAnObject) << json;
  }
}

TEST(SplitJsonObject, BoundsTheDepth) {
  const auto nested = [](std::size_t depth) {
    return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  EXPECT_EQ(split_json_object(nested(kMaxJsonDepth - 1)).problem,
            Problem::None);
  EXPECT_EQ(split_json_object(nested(kMaxJsonDepth)).problem, Problem::TooDeep);
  EXPECT_EQ(split_json_object(nested(200'000)).problem, Problem::TooDeep);
  EXPECT_EQ(split_json_object("{\"a\":" + std::string(200'000, '[')).problem,
            Problem::TooDeep);
}

TEST(SplitJsonObject, TakesManyKeys) {
  std::string json = "{";
  for (int i = 0; i < 100'000; ++i) {
    json += "\"" + std::to_string(i % 70'000) + "\":0,";
  }
  json.back() = '}';

  EXPECT_EQ(split_json_object(json).members.size(), 70'000U);
}

TEST(RepairSurrogates, ReplacesHalvesAlone) {
  EXPECT_EQ(repair_surrogates(R"("a\ud83d")"), R"("a\ufffd")");
  EXPECT_EQ(repair_surrogates(R"("\ude00\ud83d\ud83d\ude00")"),
            R"("\ufffd\ufffd\ud83d\ude00")");
  EXPECT_EQ(repair_surrogates(R"("\uD83Dx\uDE00")"), R"("\ufffdx\ufffd")");
}

TEST(RepairSurrogates, LeavesTheRestAlone) {
  EXPECT_EQ(repair_surrogates(R"("\ud83d\ude00")"), std::nullopt);
  EXPECT_EQ(repair_surrogates(R"("\\ud83d")"), std::nullopt);
  EXPECT_EQ(repair_surrogates(R"("\u12")"), std::nullopt);
  EXPECT_EQ(repair_surrogates("\"\\"), std::nullopt);
}

TEST(CompactJson, DropsWhiteSpaceBetweenTokensOnly) {
  EXPECT_EQ(compact_json("[ 1,\t\"a b\\\" c\",\r{ \"k\" : [ ] } ]"),
            "[1,\"a b\\\" c\",{\"k\":[]}]");
}

}  // namespace
}  // namespace newsparse
