// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_tree.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

// "Rao said that it fell": said governs all, fell is its clause.
Document parsed() {
  Document document = testing::document_of_lines("Rao said that it fell");
  document.arcs = {{1, Relation::Nsubj},
                   {1, Relation::Root},
                   {4, Relation::Mark},
                   {4, Relation::Nsubj},
                   {1, Relation::Ccomp}};
  return document;
}

TEST(ClaimTree, TellsWhatHangsBelow) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = parsed();
  const ClaimFrame frame(document, pack.resources());
  const ClaimTree tree(frame);

  EXPECT_EQ(tree.at(1).subject, 0U);
  EXPECT_TRUE(tree.at(1).has_subject);
  EXPECT_EQ(tree.at(1).marker, 2U);
  EXPECT_NE(tree.at(1).clauses, 0);
  EXPECT_EQ(tree.at(0).clauses, 0);
}

TEST(ClaimTree, FindsTheBranchThatHoldsAToken) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = parsed();
  const ClaimFrame frame(document, pack.resources());
  ClaimTree tree(frame);

  const auto branches = tree.branches(1, {0, 5});

  EXPECT_EQ(branches[3].top, 4U);
  EXPECT_EQ(branches[3].level, 0);
  EXPECT_EQ(branches[1].top, ClaimFrame::kNone);
  EXPECT_TRUE(branches[1].found);
}

TEST(ClaimTree, BranchesOfAnAncestorHaveItsLevel) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = parsed();
  const ClaimFrame frame(document, pack.resources());
  ClaimTree tree(frame);

  const auto branches = tree.branches(4, {0, 5});

  EXPECT_EQ(branches[0].top, 0U);
  EXPECT_EQ(branches[0].level, 1);
}

TEST(ClaimTree, IsEmptyWithoutAParse) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = testing::document_of_lines("Rao said so");
  const ClaimFrame frame(document, pack.resources());

  EXPECT_TRUE(ClaimTree(frame).empty());
}

}  // namespace
}  // namespace newsparse
