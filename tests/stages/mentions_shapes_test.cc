// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_shapes.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

// The names after mending, with "/" between them.
std::string mended(std::string_view text, std::string_view name,
                   EntityType type = EntityType::Person) {
  Document document = testing::document_of_lines(text);
  testing::add_mention(document, name, MentionKind::Name, type);
  return testing::names_after(std::move(document), mend_shapes);
}

TEST(MendShapes, TakeInParticles) {
  EXPECT_EQ(mended("Peter van der Laan left .", "Laan"),
            "Peter van der Laan (person)");
  EXPECT_EQ(mended("Boats of van der Laan left .", "Laan"), "Laan (person)");
}

TEST(MendShapes, TakeInWhatTellsASonFromHisFather) {
  EXPECT_EQ(mended("Carl Benning Jr. runs it .", "Carl Benning"),
            "Carl Benning Jr. (person)");
}

TEST(MendShapes, TakeInANickname) {
  EXPECT_EQ(mended("Robert “ Rocky ” Delmar lost .", "Robert"),
            "Robert “ Rocky ” Delmar (person)");
}

TEST(MendShapes, JoinAnAmpersand) {
  EXPECT_EQ(mended("Then Holt & Rui sued .", "Holt"),
            "Holt & Rui (organization)");
}

TEST(MendShapes, TakeInInitials) {
  EXPECT_EQ(mended("Then K. Michael Stevens left .", "Michael Stevens"),
            "K. Michael Stevens (person)");
  EXPECT_EQ(mended("Then R Saravanan left .", "Saravanan"),
            "R Saravanan (person)");
  EXPECT_EQ(mended("I Saravanan left .", "Saravanan"), "Saravanan (person)");
}

TEST(MendShapes, TakeASonForAPerson) {
  EXPECT_EQ(mended("It is Carl Benning Jr. here .", "Carl Benning",
                   EntityType::Organization),
            "Carl Benning Jr. (person)");
  EXPECT_EQ(mended("Take Carl Benning Jr. Street .", "Carl Benning",
                   EntityType::Place),
            "Carl Benning (place)");
}

}  // namespace
}  // namespace newsparse
