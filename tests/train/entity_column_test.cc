// SPDX-License-Identifier: Apache-2.0
#include "train/entity_column.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

// "Ana 's mayor left": the mayor of Ana's, and Ana twice.
Document four_words() {
  Document document{Text("Ana 's mayor left")};
  document.tokens = {{{0, 3}}, {{4, 6}}, {{7, 12}}, {{13, 17}}};
  document.arcs = {{2, Relation::NmodPoss},
                   {0, Relation::Case},
                   {3, Relation::Nsubj},
                   {3, Relation::Root}};
  document.tags.resize(4);
  document.tags[0].universal = UniversalTag::PROPN;
  document.tags[2].universal = UniversalTag::NOUN;
  return document;
}

TEST(EntityColumn, ReadsMentionsInsideOthers) {
  Document document = four_words();
  EntityColumn column;

  EXPECT_TRUE(column.read("Entity=(1-person-new-cf1(2-place-new-sgl", 0));
  EXPECT_TRUE(column.read("Entity=2)|SpaceAfter=No", 1));
  EXPECT_TRUE(column.read("Entity=1)", 2));
  EXPECT_TRUE(column.read("SpaceAfter=No|Entity=(2-place-giv-sgl)", 3));
  column.finish(document);

  ASSERT_EQ(document.mentions.size(), 3U);
  EXPECT_EQ(document.mentions[0].tokens, (TokenSpan{0, 3}));
  EXPECT_EQ(document.mentions[0].head, 2U);
  EXPECT_EQ(document.mentions[0].kind, MentionKind::Nominal);
  EXPECT_EQ(document.mentions[1].tokens, (TokenSpan{0, 2}));
  EXPECT_EQ(document.mentions[1].kind, MentionKind::Name);
  EXPECT_EQ(document.mentions[1].type, EntityType::Place);
  ASSERT_EQ(document.entities.size(), 2U);
  EXPECT_EQ(document.entities[1].mentions, (std::vector<Index>{1, 2}));
}

TEST(EntityColumn, TellsWhatItCannotRead) {
  EntityColumn column;

  EXPECT_TRUE(column.read("_", 0));
  EXPECT_FALSE(column.read("Entity=(1", 0));
  EXPECT_FALSE(column.read("Entity=1", 0));
}

TEST(EntityColumn, LeavesOutWhatIsNeverClosed) {
  Document document = four_words();
  EntityColumn column;

  column.read("Entity=(1-person-new-cf1", 0);
  column.finish(document);

  EXPECT_TRUE(document.mentions.empty());
  EXPECT_TRUE(document.entities.empty());
}

}  // namespace
}  // namespace newsparse
