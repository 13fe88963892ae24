// SPDX-License-Identifier: Apache-2.0
#include "format/field_paths.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

using Paths = std::vector<std::string>;

TEST(PathsBelow, ListsTheMembersOfAnElement) {
  EXPECT_EQ(paths_below("sentences", PathKind::Any),
            (Paths{"index", "start", "end", "paragraph"}));
}

TEST(PathsBelow, GoesThroughListsAndWhatMayBeNull) {
  EXPECT_EQ(paths_below("entities", PathKind::Any),
            (Paths{"id", "type", "name", "role", "country", "count", "mentions",
                   "mentions.start", "mentions.end", "mentions.text",
                   "mentions.kind"}));
  const Paths claim = paths_below("claims", PathKind::Any);
  for (const std::string path :
       {"speaker", "speaker.candidates.score", "cue.lemma", "content.start",
        "relations.target", "countries"}) {
    EXPECT_EQ(std::count(claim.begin(), claim.end(), path), 1) << path;
  }
}

TEST(PathsBelow, LeavesOutWhatHasMembers) {
  EXPECT_EQ(
      paths_below("entities", PathKind::Leaf),
      (Paths{"id", "type", "name", "role", "country", "count", "mentions.start",
             "mentions.end", "mentions.text", "mentions.kind"}));
}

TEST(PathsBelow, BeginsAtTheRecordWithoutAMember) {
  const Paths record = paths_below("", PathKind::Any);
  EXPECT_EQ(record.front(), "schema_version");
  EXPECT_EQ(record.back(), "extra");
  EXPECT_EQ(std::count(record.begin(), record.end(), "claims.source.text"), 1);
}

}  // namespace
}  // namespace newsparse
