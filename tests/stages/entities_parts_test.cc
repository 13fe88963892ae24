// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_parts.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

using Words = std::vector<std::string>;

NameParts parts_in(std::string_view name, EntityType type) {
  Document document = testing::document_of_lines(name);
  testing::add_mention(document, name, MentionKind::Name, type);
  const EntityFrame frame(document, testing::english_pack().resources());
  return parts_of(frame, document.mentions[0]);
}

TEST(PartsOf, LeavesOutWhatTellsNobodyApart) {
  EXPECT_EQ(parts_in("Dr. Jan van der Aas Jr.", EntityType::Person).words,
            (Words{"jan", "aas"}));
  EXPECT_EQ(parts_in("José de la Cruz", EntityType::Person).words,
            (Words{"jose", "cruz"}));
  EXPECT_EQ(parts_in("the Bank of Norland", EntityType::Organization).words,
            (Words{"bank", "norland"}));
}

TEST(PartsOf, KeepsTheInitialsOfAllWords) {
  EXPECT_EQ(parts_in("Bank of Norland", EntityType::Organization).initials,
            "bon");
}

TEST(PartsOf, KeepsANicknameAndTheGenerationApart) {
  const NameParts parts =
      parts_in("Jan “ the Eel ” Aas Jr.", EntityType::Person);

  EXPECT_EQ(parts.words, (Words{"jan", "aas"}));
  EXPECT_EQ(parts.nicknames, (Words{"the", "eel"}));
  EXPECT_EQ(parts.generation, "jr");
}

TEST(Squeezed, PutsOneSpaceBetweenWords) {
  EXPECT_EQ(squeezed("Ana\n  Rui"), "Ana Rui");
}

TEST(MayBeOnePerson, TellsFatherFromSon) {
  const PersonLexicon& persons = testing::english_pack().resources().persons;
  NameParts father;
  father.words = {"carl", "benning"};
  NameParts son = father;
  father.generation = "sr";

  EXPECT_TRUE(may_be_one_person(persons, father, son));
  son.generation = "jr";
  EXPECT_FALSE(may_be_one_person(persons, father, son));
}

TEST(MayBeOnePerson, AcceptsInitialsShortFormsAndMiddleNames) {
  const PersonLexicon& persons = testing::english_pack().resources().persons;
  const auto may = [&](const Words& one, const Words& other) {
    NameParts first;
    NameParts second;
    first.words = one;
    second.words = other;
    return may_be_one_person(persons, first, second);
  };

  EXPECT_TRUE(may({"a", "rui"}, {"ana", "rui"}));
  EXPECT_TRUE(may({"bill", "cole"}, {"william", "cole"}));
  EXPECT_TRUE(may({"ana", "rui"}, {"ana", "maria", "rui"}));
  EXPECT_TRUE(may({"maria", "gomez"}, {"maria", "gomez", "lopez"}));
  EXPECT_FALSE(may({"ada", "cole"}, {"max", "cole"}));
  EXPECT_FALSE(may({"ana", "rui"}, {"ana", "krag"}));
}

}  // namespace
}  // namespace newsparse
