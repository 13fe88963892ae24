// SPDX-License-Identifier: Apache-2.0
#include "cli/json_paths.h"

#include <gtest/gtest.h>

#include "cli/messages.h"

namespace newsparse {
namespace {

TEST(JsonPathsOf, ReadsWhatWasTyped) {
  const JsonPaths paths =
      json_paths_of("--map", {"text=a", "date=x=y", "text=story.body"});
  EXPECT_EQ(paths.id, "");
  EXPECT_EQ(paths.text, "story.body");
  EXPECT_EQ(paths.title, "");
  EXPECT_EQ(paths.date, "x=y");
}

TEST(JsonPathsOf, RefusesWhatIsNoPart) {
  for (const char* const map : {"", "text", "text=", "=a", "body=a"}) {
    EXPECT_THROW(json_paths_of("--map", {map}), UsageError) << map;
  }
}

}  // namespace
}  // namespace newsparse
