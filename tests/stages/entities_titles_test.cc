// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_titles.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

// The role that the words around a name give its bearer.
std::string role_in(std::string_view text, std::string_view name) {
  Document document = testing::document_of_lines(text);
  testing::add_mention(document, name, MentionKind::Name, EntityType::Person);
  const EntityFrame frame(document, testing::english_pack().resources());
  const Title title = title_of(frame, document.mentions[0]);
  return title.role ? std::string(text_of(document, *title.role)) : "";
}

TEST(TitleOf, ReadsTheWordsBeforeAName) {
  EXPECT_EQ(
      role_in("Former Norland Foreign Minister Jon Aas spoke .", "Jon Aas"),
      "Former Norland Foreign Minister");
  EXPECT_EQ(role_in("Trade and Industry Minister Jon Aas spoke .", "Jon Aas"),
            "Trade and Industry Minister");
  EXPECT_EQ(role_in("She met her Norland counterpart Jon Aas .", "Jon Aas"),
            "Norland counterpart");
  EXPECT_EQ(role_in("Sen. Ada Cole spoke .", "Ada Cole"), "Sen.");
}

TEST(TitleOf, ReadsAnAppositionBehindAName) {
  EXPECT_EQ(role_in("Ana Rui , a doctor , left .", "Ana Rui"), "doctor");
  EXPECT_EQ(role_in("Ana Rui , 45 , a retired nurse , left .", "Ana Rui"),
            "retired nurse");
  EXPECT_EQ(role_in("Ana Rui , a spokeswoman for the port , left .", "Ana Rui"),
            "spokeswoman for the port");
}

TEST(TitleOf, ReadsAnAppositionBeforeAName) {
  EXPECT_EQ(role_in("The foreign minister , Jon Aas , left .", "Jon Aas"),
            "foreign minister");
}

TEST(TitleOf, TakesNoSubjectForAnApposition) {
  EXPECT_EQ(role_in("According to Holt , the mayor said so .", "Holt"), "");
  EXPECT_EQ(role_in("Holt , officials and guests left .", "Holt"), "");
}

TEST(TitleOf, ReadsGenderFromAddressAndNoun) {
  Document document = testing::document_of_lines("Mrs. Cole left .");
  testing::add_mention(document, "Cole", MentionKind::Name, EntityType::Person);
  const EntityFrame frame(document, testing::english_pack().resources());

  EXPECT_EQ(title_of(frame, document.mentions[0]).gender, Gender::Female);
}

TEST(TitleOf, TakesAllOfANameThatATitleBeginsIn) {
  Document document =
      testing::document_of_lines("Bank of Norland Governor Jon Aas spoke .");
  testing::add_mention(document, "Bank of Norland", MentionKind::Name,
                       EntityType::Organization);
  testing::add_mention(document, "Jon Aas", MentionKind::Name,
                       EntityType::Person);
  const EntityFrame frame(document, testing::english_pack().resources());
  const Title title = title_of(frame, document.mentions[1]);

  ASSERT_TRUE(title.role);
  EXPECT_EQ(text_of(document, *title.role), "Bank of Norland Governor");
}

}  // namespace
}  // namespace newsparse
