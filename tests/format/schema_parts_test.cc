// SPDX-License-Identifier: Apache-2.0
#include "format/schema_parts.h"

#include <gtest/gtest.h>

namespace newsparse::schema {
namespace {

TEST(SchemaParts, RequireEveryKeyOfAnObject) {
  const Json schema = object({{"start", integer(0)}, {"text", string()}});

  EXPECT_EQ(schema.dump(), R"({"type":"object","additionalProperties":false,)"
                           R"("required":["start","text"],"properties":{)"
                           R"("start":{"type":"integer","minimum":0},)"
                           R"("text":{"type":"string"}}})");
}

TEST(SchemaParts, AllowNull) {
  EXPECT_EQ(string_or_null().dump(), R"({"type":["string","null"]})");
  EXPECT_EQ(one_of_or_null(boolean()).dump(),
            R"({"anyOf":[{"type":"boolean"},{"type":"null"}]})");
  EXPECT_EQ(label_or_null<ClaimForm>().dump(),
            R"({"enum":["direct","indirect","mixed",null]})");
}

TEST(SchemaParts, WrapADescribedReference) {
  EXPECT_EQ(described("who", reference("entity_id")).dump(),
            R"({"description":"who","allOf":)"
            R"([{"$ref":"#/definitions/entity_id"}]})");
  EXPECT_EQ(described("who", string()).dump(),
            R"({"description":"who","type":"string"})");
}

TEST(SchemaParts, BoundNumbersAndLists) {
  EXPECT_EQ(fraction().dump(), R"({"type":"number","minimum":0,"maximum":1})");
  EXPECT_EQ(list_of(integer_or_null(1)).dump(),
            R"({"type":"array","items":)"
            R"({"type":["integer","null"],"minimum":1}})");
  EXPECT_EQ(pattern("^a$").dump(), R"({"type":"string","pattern":"^a$"})");
}

}  // namespace
}  // namespace newsparse::schema
