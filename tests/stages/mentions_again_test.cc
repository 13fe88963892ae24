// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_again.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

// The names of a text, one of which was found.
std::string found(std::string_view text, std::string_view name,
                  EntityType type = EntityType::Person) {
  Document document = testing::document_of_lines(text);
  testing::add_mention(document, name, MentionKind::Name, type);
  return testing::names_after(std::move(document), find_missed_names);
}

// The names of a text, none of which was found.
std::string found(std::string_view text) {
  return testing::names_after(testing::document_of_lines(text),
                              find_missed_names);
}

TEST(FindMissedNames, FindASurnameAgain) {
  EXPECT_EQ(found("It hit Mads Friis . Friis fell .", "Mads Friis"),
            "Mads Friis (person)/Friis (person)");
}

TEST(FindMissedNames, FindAnOfficeThatIsASurname) {
  EXPECT_EQ(found("It hit Ines Bishop . Bishop fell .", "Ines Bishop"),
            "Ines Bishop (person)/Bishop (person)");
  EXPECT_EQ(found("It hit Ines Bishop . The Bishop fell .", "Ines Bishop"),
            "Ines Bishop (person)");
}

TEST(FindMissedNames, FindTheFirstWordOfAPersonAgain) {
  EXPECT_EQ(found("It hit Zhang Wenzhao . Zhang fell .", "Zhang Wenzhao"),
            "Zhang Wenzhao (person)/Zhang (person)");
  EXPECT_EQ(found("It hit Tom Friis . Tom fell .", "Tom Friis"),
            "Tom Friis (person)/Tom (person)");
}

TEST(FindMissedNames, FindAFamily) {
  EXPECT_EQ(found("It hit Mads Quell . The Quells fell .", "Mads Quell"),
            "Mads Quell (person)/Quells (group)");
  EXPECT_EQ(found("It hit Mads Quell . Quells fell .", "Mads Quell"),
            "Mads Quell (person)");
}

TEST(FindMissedNames, FindATitledNameOfOneWordAgain) {
  EXPECT_EQ(found("President Sutarwo fell . Sutarwo rose .", "Sutarwo"),
            "Sutarwo (person)/Sutarwo (person)");
  EXPECT_EQ(found("Then Sutarwo fell . Sutarwo rose .", "Sutarwo"),
            "Sutarwo (person)");
}

TEST(FindMissedNames, FindABodyByItsLetters) {
  EXPECT_EQ(found("The Institute of Marine Studies left . IMS stayed .",
                  "Institute of Marine Studies", EntityType::Organization),
            "Institute of Marine Studies (organization)/IMS (organization)");
  EXPECT_EQ(found("The Institute of Marine Studies left . IBS stayed .",
                  "Institute of Marine Studies", EntityType::Organization),
            "Institute of Marine Studies (organization)");
}

TEST(FindMissedNames, FindAPersonByAGivenName) {
  EXPECT_EQ(found("Then Tom Adair left ."), "Tom Adair (person)");
  EXPECT_EQ(found("Then Holm Tom Adair left ."), "");
}

TEST(FindMissedNames, FindACapitalThatStandsAlone) {
  EXPECT_EQ(found("Oslo said so ."), "Oslo (place)");
  EXPECT_EQ(found("Oslo Nordbank said so ."), "");
}

TEST(FindMissedNames, FindWhatIsKnown) {
  EXPECT_EQ(found("Sunnis and the Islamic Jihad left ."),
            "Sunnis (group)/Islamic Jihad (organization)");
  EXPECT_EQ(found("The Islamic Jihad Herald and Target left ."), "");
}

TEST(FindMissedNames, FindWhoIsTold) {
  EXPECT_EQ(found("He told the Vestby Tidende so ."),
            "Vestby Tidende (organization)");
  EXPECT_EQ(found("He told the Vestby Tidende so .", "Vestby Tidende",
                  EntityType::Place),
            "Vestby Tidende (organization)");
  EXPECT_EQ(found("He told the United States so .", "United States",
                  EntityType::Place),
            "United States (place)");
}

}  // namespace
}  // namespace newsparse
