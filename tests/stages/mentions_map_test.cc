// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_map.h"

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

struct Case {
  explicit Case(std::string_view text)
      : document(testing::document_of_lines(text)), words(document) {}

  NameMap map() {
    return {document, words, testing::english_pack().resources(),
            document.mentions};
  }

  Document document;
  WordForms words;
};

TEST(NameMap, KnowsWhichNameHoldsAToken) {
  Case one("Then Mads Friis left .");
  testing::add_mention(one.document, "Mads Friis", MentionKind::Name,
                       EntityType::Person);
  const NameMap map = one.map();

  EXPECT_FALSE(map.holds(0));
  EXPECT_TRUE(map.is_person(1));
  EXPECT_EQ(map.begin_at(2), 1U);
  EXPECT_EQ(map.end_at(1), 3U);
  EXPECT_EQ(map.begin_at(3), 3U);
}

TEST(NameMap, PutsOneNameInPlaceOfThoseItCovers) {
  Case one("Holt & Rui sued .");
  testing::add_mention(one.document, "Rui", MentionKind::Name,
                       EntityType::Person);
  testing::add_mention(one.document, "Holt", MentionKind::Name,
                       EntityType::Person);
  NameMap map = one.map();

  map.put({0, 3}, EntityType::Organization);
  map.gather();

  ASSERT_EQ(one.document.mentions.size(), 1U);
  EXPECT_EQ(text_of(one.document, one.document.mentions[0].tokens),
            "Holt & Rui");
}

TEST(NameMap, TellsCapitalsThatMayBeNames) {
  Case one("The Mayor and Tom saw He Norway Friis .");
  const NameMap map = one.map();

  EXPECT_FALSE(map.is_free_capital(0));
  EXPECT_FALSE(map.is_free_capital(1));
  EXPECT_FALSE(map.is_free_capital(2));
  EXPECT_TRUE(map.is_given_name(3));
  EXPECT_FALSE(map.is_free_capital(5));
  EXPECT_FALSE(map.is_given_name(6));
  EXPECT_TRUE(map.is_free_capital(7));
}

}  // namespace
}  // namespace newsparse
