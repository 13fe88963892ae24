// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_rules.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

Lines found_in(const std::string& text) {
  static const auto kPack = LanguagePack::built_in("en");
  const Document document = testing::document_of_lines(text);
  const ClaimFrame frame(document, kPack.resources());
  return testing::claim_lines(
      document, find_claims_by_rules(document, frame, kPack.resources()));
}

TEST(FindClaimsByRules, TakesTheQuotationThatTouchesTheCue) {
  EXPECT_EQ(found_in("“ The dam holds , ” Rao said ."),
            Lines{"Rao | said | “ The dam holds , ”"});
  EXPECT_EQ(found_in("“ The dam holds , ” said Ines Rao ."),
            Lines{"Ines Rao | said | “ The dam holds , ”"});
}

TEST(FindClaimsByRules, JoinsAnInterruptedQuotation) {
  EXPECT_EQ(found_in("“ The dam , ” Rao said , “ was never tested . ”"),
            Lines{"Rao | said | “ The dam , ” / “ was never tested . ”"});
}

TEST(FindClaimsByRules, TakesTheWordsAfterTheCue) {
  EXPECT_EQ(found_in("Rao said that the road was closed ."),
            Lines{"Rao | said | that the road was closed"});
}

TEST(FindClaimsByRules, TakesTheWordsBeforeACueAtTheEnd) {
  EXPECT_EQ(found_in("The road was closed , Rao said ."),
            Lines{"Rao | said | The road was closed"});
}

TEST(FindClaimsByRules, PhrasesHaveTheirSourceOnTheRight) {
  EXPECT_EQ(found_in("The fund was empty , according to Rao ."),
            Lines{"Rao | according to | The fund was empty"});
}

TEST(FindClaimsByRules, MannerIsACueOnlyBesideAQuotation) {
  EXPECT_EQ(found_in("“ Over here , ” Rao waved ."),
            Lines{"Rao | waved | “ Over here , ”"});
  EXPECT_EQ(found_in("Rao waved from the pier ."), Lines{});
}

TEST(FindClaimsByRules, WordsInsideQuotationsAreNoCues) {
  EXPECT_EQ(found_in("“ He said so . ”"), Lines{});
}

TEST(FindClaimsByRules, APhraseMayStandBeforeItsQuotation) {
  EXPECT_EQ(found_in("It was , in the words of Ines Rao , “ a bad joke ” ."),
            Lines{"Ines Rao | in the words of | “ a bad joke ”"});
}

}  // namespace
}  // namespace newsparse
