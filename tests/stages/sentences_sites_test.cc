// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences_sites.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "stages/tokens.h"

namespace newsparse {
namespace {

std::vector<BoundarySite> sites(const std::string& text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  Document document{Text(text)};
  document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  document.tokens = split_tokens(document, pack.resources());
  return find_boundary_sites(document,
                             {0, static_cast<Index>(document.tokens.size())});
}

TEST(FindBoundarySites, PutsClosingMarksToTheirSentence) {
  const auto found = sites("\"Is it far?\" she asked. (No.) He left");

  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].kind, SiteMark::Question);
  EXPECT_EQ(found[0].mark, 4U);
  EXPECT_EQ(found[0].next, 6U);
  EXPECT_TRUE(found[0].closed_quotation);
  EXPECT_EQ(found[1].kind, SiteMark::Period);
  EXPECT_FALSE(found[1].closed_quotation);
  EXPECT_EQ(found[2].next, 13U);
  EXPECT_TRUE(found[2].closed_bracket);
}

TEST(FindBoundarySites, LeavesAnOpeningMarkToWhatFollows) {
  const auto found = sites("It is so. \"Come in\" he said");

  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].next, 4U);
}

TEST(FindBoundarySites, TakesANoteAlong) {
  const auto found = sites("It fell.[12] Then it rose");

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].next, 6U);
}

TEST(FindBoundarySites, HasNoneAtTheEnd) {
  EXPECT_TRUE(sites("It fell.\"").empty());
  EXPECT_TRUE(sites("It fell").empty());
}

}  // namespace
}  // namespace newsparse
