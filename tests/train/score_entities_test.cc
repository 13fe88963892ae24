// SPDX-License-Identifier: Apache-2.0
#include "train/score_entities.h"

#include <gtest/gtest.h>

#include "support/models.h"

namespace newsparse {
namespace {

// "Ana Rui left . She met Holt .", with who is who.
Document gold_document() {
  Document document{Text("Ana Rui left . She met Holt .")};
  document.tokens = {{{0, 3}},   {{4, 7}},   {{8, 12}},  {{13, 14}},
                     {{15, 18}}, {{19, 22}}, {{23, 27}}, {{28, 29}}};
  document.tags.resize(8);
  document.mentions = {{{0, 2}, 0, MentionKind::Name, EntityType::Person},
                       {{4, 5}, 4, MentionKind::Pronoun, EntityType::Person},
                       {{6, 7}, 6, MentionKind::Name, EntityType::Person}};
  document.entities.resize(2);
  document.entities[0].mentions = {0, 1};
  document.entities[1].mentions = {2};
  return document;
}

EntityScores scores_of(const Document& predicted) {
  EntityScores scores;
  add_entity_scores(gold_document(), predicted, testing::english().closed_words,
                    scores);
  return scores;
}

TEST(AddEntityScores, FindsNothingWrongWithTheGold) {
  const EntityScores scores = scores_of(gold_document());

  EXPECT_DOUBLE_EQ(scores.names.f1(), 1);
  EXPECT_DOUBLE_EQ(scores.typed.f1(), 1);
  EXPECT_DOUBLE_EQ(scores.all.conll(), 1);
  EXPECT_EQ(scores.names.gold, 2U);
  EXPECT_EQ(scores.pronouns.right, 1U);
}

TEST(AddEntityScores, AlignsMentionsByTheirHeads) {
  Document predicted = gold_document();
  predicted.mentions[0].head = 1;
  predicted.mentions[2].type = EntityType::Organization;

  const EntityScores scores = scores_of(predicted);

  EXPECT_EQ(scores.names.right, 2U);
  EXPECT_EQ(scores.typed.right, 1U);
}

TEST(AddEntityScores, WantsPronounsWithTheRightEntity) {
  Document predicted = gold_document();
  predicted.entities[0].mentions = {0};
  predicted.entities[1].mentions = {1, 2};

  const EntityScores scores = scores_of(predicted);

  EXPECT_EQ(scores.pronouns.predicted, 1U);
  EXPECT_EQ(scores.pronouns.right, 0U);
  EXPECT_LT(scores.all.conll(), 1);
  EXPECT_DOUBLE_EQ(scores.named.b_cubed.f1(), 1);
}

}  // namespace
}  // namespace newsparse
