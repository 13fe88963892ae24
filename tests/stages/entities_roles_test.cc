// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_roles.h"

#include <string_view>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

Description description_of(std::string_view phrase) {
  const Document document = testing::document_of_lines(phrase);
  const EntityFrame frame(document, testing::english_pack().resources());
  const auto end = static_cast<Index>(document.tokens.size());
  return describe(frame, {0, end}, end - 1);
}

TEST(Describe, TellsHowAPhraseOpens) {
  EXPECT_EQ(description_of("the minister").opening, Opening::Definite);
  EXPECT_EQ(description_of("a minister").opening, Opening::Indefinite);
  EXPECT_EQ(description_of("her minister").opening, Opening::Possessed);
  EXPECT_EQ(description_of("Norland 's minister").opening, Opening::Possessed);
}

TEST(RoleTable, FindsTheLatestBearerWithAllModifiers) {
  RoleTable roles;
  roles.add(description_of("Norland Foreign Minister"), 1);
  roles.add(description_of("Finance Minister"), 2);

  EXPECT_EQ(roles.find(description_of("the minister")), 2U);
  EXPECT_EQ(roles.find(description_of("the foreign minister")), 1U);
  EXPECT_EQ(roles.find(description_of("the defense minister")),
            EntityFrame::kNone);
  EXPECT_EQ(roles.find(description_of("the mayor")), EntityFrame::kNone);
}

TEST(RoleTable, KnowsACountryByItsNameAndByItsAdjective) {
  RoleTable roles;
  roles.add(description_of("Danish prime minister"), 1);
  roles.add(description_of("Iceland 's prime minister"), 2);

  EXPECT_EQ(roles.find(description_of("Denmark 's minister")), 1U);
  EXPECT_EQ(roles.find(description_of("the Icelandic minister")), 2U);
}

TEST(RoleTable, FindsASenatorBehindTheAbbreviation) {
  RoleTable roles;
  roles.add(description_of("Sen."), 4);

  EXPECT_EQ(roles.find(description_of("the senator")), 4U);
}

}  // namespace
}  // namespace newsparse
