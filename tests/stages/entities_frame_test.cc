// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_frame.h"

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

TEST(EntityFrame, KnowsWhatHoldsEachToken) {
  Document document =
      testing::document_of_lines("Rui said “ Krag left ” . Aas slept .");
  testing::add_mention(document, "Krag", MentionKind::Name, EntityType::Person);

  const EntityFrame frame(document, testing::english_pack().resources());

  const Index krag = testing::token_of(document, "Krag");
  EXPECT_EQ(frame.name[krag], 0U);
  EXPECT_EQ(frame.quotation[krag], 0U);
  EXPECT_EQ(frame.quotation[0], EntityFrame::kNone);
  EXPECT_EQ(frame.sentence[testing::token_of(document, "slept")], 1U);
}

TEST(EntityFrame, JoinsTheTwoHalvesOfASpeech) {
  const Document document = testing::document_of_lines(
      "“ Krag left , ” Rui said , “ and I stayed . ” “ No . ”");

  const EntityFrame frame(document, testing::english_pack().resources());

  ASSERT_EQ(frame.voice.size(), 3U);
  EXPECT_EQ(frame.voice[1], frame.voice[0]);
}

TEST(EntityFrame, TellsSubjectsByShapeWhereNothingIsParsed) {
  Document document = testing::document_of_lines("Rui said he met Krag .");
  testing::add_mention(document, "Rui", MentionKind::Name, EntityType::Person);
  testing::add_mention(document, "Krag", MentionKind::Name, EntityType::Person);

  const EntityFrame frame(document, testing::english_pack().resources());

  EXPECT_EQ(frame.subject[0], 1);
  EXPECT_EQ(frame.speaks[0], 1);
  EXPECT_EQ(frame.subject[1], 0);
}

TEST(EntityFrame, FindsTitlesWithAndWithoutAPeriod) {
  const Document document = testing::document_of_lines("Sen. Cole and Dr Rui");

  const EntityFrame frame(document, testing::english_pack().resources());

  ASSERT_NE(frame.title(0), nullptr);
  EXPECT_EQ(frame.title(0)->noun, "senator");
  EXPECT_NE(frame.title(3), nullptr);
  EXPECT_EQ(frame.title(1), nullptr);
}

}  // namespace
}  // namespace newsparse
