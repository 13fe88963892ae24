// SPDX-License-Identifier: Apache-2.0
#include "cli/json_values.h"

#include <gtest/gtest.h>

#include "support/memory_source.h"

namespace newsparse {
namespace {

using testing::memory_source;

using Values = std::vector<std::string>;

Values values_of(const std::string& json, std::size_t block = 7,
                 std::size_t limit = 100) {
  ByteSource source = memory_source(json, block);
  JsonValues values;
  Values found;
  while (const auto value = values.next(source, limit)) {
    found.push_back(value->too_long ? "too long" : value->bytes);
  }
  return found;
}

TEST(JsonValues, CutsAnArray) {
  for (std::size_t block = 1; block < 20; ++block) {
    EXPECT_EQ(
        values_of("[ {\"a\": [1, \"]}\"]},\n{\"b\":\"\\\"}\"} , 7]\n", block),
        (Values{"{\"a\": [1, \"]}\"]}", "{\"b\":\"\\\"}\"}", "7"}));
  }
  EXPECT_EQ(values_of("[]"), Values{});
  EXPECT_EQ(values_of("[{}"), Values{"{}"});
}

TEST(JsonValues, CutsValuesThatFollowOneAnother) {
  EXPECT_EQ(values_of("{\"a\":1}\n{\n\"b\": 2\n}{}"),
            (Values{"{\"a\":1}", "{\n\"b\": 2\n}", "{}"}));
  EXPECT_EQ(values_of(" \n"), Values{});
}

TEST(JsonValues, KeepsWhatIsBroken) {
  EXPECT_EQ(values_of("{\"a\": \"rain"), Values{"{\"a\": \"rain"});
  EXPECT_EQ(values_of("rain {}"), (Values{"rain", "{}"}));
  EXPECT_EQ(values_of("}}"), (Values{"}", "}"}));
}

TEST(JsonValues, KeepsTheLimit) {
  EXPECT_EQ(values_of("[{\"a\": \"" + std::string(500, 'x') + "\"}, 2]"),
            (Values{"too long", "2"}));
}

}  // namespace
}  // namespace newsparse
