// SPDX-License-Identifier: Apache-2.0
#include "cli/option_value.h"

#include <gtest/gtest.h>

#include "cli/messages.h"

namespace newsparse {
namespace {

TypedOptions taken(std::string_view name,
                   const std::vector<std::string>& values) {
  TypedOptions typed;
  for (const std::string& value : values) {
    take_value(*find_option(name), value, "--" + std::string(name), typed);
  }
  return typed;
}

TEST(TakeValue, SetsAValue) {
  EXPECT_EQ(taken("format", {"json"}).format, "json");
  EXPECT_EQ(taken("format", {""}).format, "");
}

TEST(TakeValue, KnowsTheWordsForOnAndOff) {
  for (const std::string on : {"", "true", "yes", "on", "1"}) {
    EXPECT_EQ(taken("tokens", {on}).tokens, true) << on;
  }
  for (const std::string off : {"false", "no", "off", "0"}) {
    EXPECT_EQ(taken("tokens", {off}).tokens, false) << off;
  }
}

TEST(TakeValue, Counts) {
  EXPECT_EQ(taken("verbose", {"true", "true"}).verbose, 2);
  EXPECT_EQ(taken("verbose", {"2"}).verbose, 2);
  EXPECT_EQ(taken("verbose", {"false"}).verbose, 0);
}

TEST(TakeValue, SaysWhatIsNeitherOnNorOff) {
  try {
    taken("tokens", {"maybe"});
    FAIL();
  } catch (const UsageError& error) {
    EXPECT_STREQ(error.what(), "--tokens is true or false, not 'maybe'");
  }
  EXPECT_THROW(taken("verbose", {"-1"}), UsageError);
  EXPECT_THROW(taken("verbose", {"99999999999"}), UsageError);
}

TEST(IsGiven, TellsWhatWasAskedFor) {
  EXPECT_FALSE(is_given(*find_option("tokens"), {}));
  EXPECT_TRUE(is_given(*find_option("tokens"), taken("tokens", {"false"})));
}

}  // namespace
}  // namespace newsparse
