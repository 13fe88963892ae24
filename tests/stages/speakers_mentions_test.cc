// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_mentions.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

TEST(MentionsByHead, PrefersTheNameAtAPlace) {
  const Document document =
      testing::MarkedClaims(
          "[nominal:Ana_Rui:person the envoy [name:Ana_Rui:person Rui ] ] left")
          .take();
  const MentionsByHead mentions(document);

  EXPECT_EQ(document.mentions[mentions.at(2, {0, 4}).value()].kind,
            MentionKind::Name);
  EXPECT_EQ(mentions.in({0, 4}).size(), 2U);
  EXPECT_FALSE(mentions.at(3, {0, 4}));
}

TEST(HeadOf, IsTheLastWordBeforeAPrepositionWithoutArcs) {
  Document document =
      testing::document_of_words("the head of the bank said so");
  document.tags.resize(document.tokens.size());
  document.tags[2].penn = PennTag::IN;

  EXPECT_EQ(head_of(document, {0, 5}), 1U);
}

TEST(HeadOf, IsTheTokenWhoseHeadLiesOutside) {
  Document document = testing::document_of_words("the head of the bank said");
  document.arcs = {{1, Relation::Det},  {5, Relation::Nsubj},
                   {4, Relation::Case}, {4, Relation::Det},
                   {1, Relation::Nmod}, {5, Relation::Root}};

  EXPECT_EQ(head_of(document, {0, 5}), 1U);
}

}  // namespace
}  // namespace newsparse
