// SPDX-License-Identifier: Apache-2.0
#include "format/field_tree.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(FieldTree, WantsEverythingByDefault) {
  EXPECT_EQ(FieldTree().root(), FieldTree::kAll);
  EXPECT_EQ(FieldTree(std::vector<std::string>{}).root(), FieldTree::kAll);
  EXPECT_EQ(FieldTree().below(FieldTree::kAll, "claims"), FieldTree::kAll);
}

TEST(FieldTree, WantsWhatIsNamed) {
  const FieldTree tree({"id", "claims.speaker.name", "claims.text"});
  const auto claims = tree.below(tree.root(), "claims");
  const auto speaker = tree.below(tree.below(claims, ""), "speaker");

  EXPECT_EQ(tree.below(tree.root(), "id"), FieldTree::kAll);
  EXPECT_EQ(tree.below(tree.root(), "text"), FieldTree::kNone);
  EXPECT_EQ(tree.below(claims, "text"), FieldTree::kAll);
  EXPECT_EQ(tree.below(claims, "id"), FieldTree::kNone);
  EXPECT_EQ(tree.below(speaker, "name"), FieldTree::kAll);
  EXPECT_EQ(tree.below(speaker, "type"), FieldTree::kNone);
}

TEST(FieldTree, WantsNothingBelowWhatIsNotNamed) {
  const FieldTree tree({"id"});
  const auto claims = tree.below(tree.root(), "claims");

  EXPECT_EQ(tree.below(claims, "id"), FieldTree::kNone);
  EXPECT_EQ(tree.below(claims, ""), FieldTree::kNone);
}

TEST(FieldTree, WantsAllOfAMemberHoweverItsPartsAreNamed) {
  for (const FieldTree& tree : {FieldTree({"claims", "claims.text"}),
                                FieldTree({"claims.text", "claims"})}) {
    EXPECT_EQ(tree.below(tree.root(), "claims"), FieldTree::kAll);
  }
}

}  // namespace
}  // namespace newsparse
