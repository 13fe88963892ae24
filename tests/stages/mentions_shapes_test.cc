// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_shapes.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

// The names after mending, with "/" between them.
std::string mended(Document document) {
  const WordForms words(document);
  std::vector<Mention> names = std::move(document.mentions);
  mend_names(document, words, testing::english_pack().resources(), names);
  std::string out;
  for (const Mention& name : names) {
    out += out.empty() ? "" : "/";
    out += text_of(document, name.tokens);
  }
  return out;
}

std::string mended(std::string_view text, std::string_view person) {
  Document document = testing::document_of_lines(text);
  testing::add_mention(document, person, MentionKind::Name, EntityType::Person);
  return mended(std::move(document));
}

TEST(MendNames, TakeInParticles) {
  EXPECT_EQ(mended("Peter van der Laan left .", "Laan"), "Peter van der Laan");
  EXPECT_EQ(mended("Boats of van der Laan left .", "Laan"), "Laan");
}

TEST(MendNames, TakeInWhatTellsASonFromHisFather) {
  EXPECT_EQ(mended("Carl Benning Jr. runs it .", "Carl Benning"),
            "Carl Benning Jr.");
}

TEST(MendNames, TakeInANickname) {
  EXPECT_EQ(mended("Robert “ Rocky ” Delmar lost .", "Robert"),
            "Robert “ Rocky ” Delmar");
}

TEST(MendNames, JoinAnAmpersand) {
  EXPECT_EQ(mended("Then Holt & Rui sued .", "Holt"), "Holt & Rui");
}

TEST(MendNames, FindASurnameAgain) {
  EXPECT_EQ(mended("It hit Mads Friis . Friis fell .", "Mads Friis"),
            "Mads Friis/Friis");
}

TEST(MendNames, FindAPersonByAGivenName) {
  EXPECT_EQ(mended(testing::document_of_lines("Then Tom Adair left .")),
            "Tom Adair");
  EXPECT_EQ(mended("Then Tom Adair left .", "Adair"), "Tom Adair");
  EXPECT_EQ(mended(testing::document_of_lines("Then Holm Tom Adair left .")),
            "");
}

}  // namespace
}  // namespace newsparse
