// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_discourse.h"

#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

// The entity that the pronoun points to when Voss is 0 and Krag is 1.
Index antecedent_in(std::string_view text, std::string_view pronoun) {
  Document document = testing::document_of_lines(text);
  testing::add_mention(document, "Voss", MentionKind::Name, EntityType::Person);
  testing::add_mention(document, "Krag", MentionKind::Name, EntityType::Person);
  testing::add_mention(document, pronoun, MentionKind::Pronoun,
                       EntityType::Person);
  const EntityFrame frame(document, testing::english_pack().resources());
  Referent referent;
  referent.type = EntityType::Person;
  referent.count = 1;
  const std::vector<Referent> referents = {referent, referent};
  Discourse discourse(frame, referents);
  discourse.note(0, 0);
  discourse.note(1, 1);
  return discourse.antecedent(
      2, *frame.pronoun(document.mentions[2].tokens.begin));
}

TEST(Discourse, PrefersTheSubjectForASubject) {
  EXPECT_EQ(antecedent_in("Voss met Krag . She left .", "She"), 0U);
}

TEST(Discourse, BindsARelativePronounToWhatItFollows) {
  EXPECT_EQ(antecedent_in("Voss met Krag , who left .", "who"), 1U);
}

TEST(Discourse, NeverBindsAnObjectToTheSubjectOfItsClause) {
  EXPECT_EQ(antecedent_in("Krag left when Voss thanked her .", "her"), 1U);
}

TEST(Discourse, KeepsQuotationsApart) {
  EXPECT_EQ(antecedent_in("“ Voss met Krag , ” she said .", "she"),
            EntityFrame::kNone);
}

TEST(Discourse, TakesNoPredicateForSomebodyNew) {
  Document document = testing::document_of_lines("He is a liar , she wrote .");
  testing::add_mention(document, "a liar", MentionKind::Nominal,
                       EntityType::Person);
  testing::add_mention(document, "she", MentionKind::Pronoun,
                       EntityType::Person);
  const EntityFrame frame(document, testing::english_pack().resources());
  Referent liar;
  liar.type = EntityType::Person;
  const std::vector<Referent> referents = {liar};
  Discourse discourse(frame, referents);
  discourse.note(0, 0);

  EXPECT_EQ(discourse.antecedent(
                1, *frame.pronoun(document.mentions[1].tokens.begin)),
            EntityFrame::kNone);
}

}  // namespace
}  // namespace newsparse
