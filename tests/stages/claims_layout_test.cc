// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_layout.h"

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
  return testing::claim_lines(document, find_claims_by_layout(document, frame));
}

TEST(FindClaimsByLayout, ASignatureNamesTheSource) {
  EXPECT_EQ(found_in("“ Build it once . ” — Ines Rao"),
            Lines{"Ines Rao | — | “ Build it once . ”"});
  EXPECT_EQ(found_in("“ Build it once . ”\n— Ines Rao , mayor of Brack"),
            Lines{"Ines Rao , mayor of Brack | — | “ Build it once . ”"});
}

TEST(FindClaimsByLayout, ADashBeforeAClauseIsNoSignature) {
  EXPECT_EQ(found_in("She called it “ a mess ” — and left"), Lines{});
}

TEST(FindClaimsByLayout, TurnsHaveLabels) {
  EXPECT_EQ(
      found_in("Q : Did you know ?\nA : No .\nQ : Who did ?"),
      (Lines{"Q | : | Did you know ?", "A | : | No .", "Q | : | Who did ?"}));
}

TEST(FindClaimsByLayout, ATranscriptMayBeQuoted) {
  EXPECT_EQ(found_in("“ HOLT : We waited .\n“ RAO : Who ?\n“ HOLT : Us . ”"),
            (Lines{"HOLT | : | We waited .", "RAO | : | Who ?",
                   "HOLT | : | Us . ”"}));
}

TEST(FindClaimsByLayout, ASingleLabelIsNoInterview) {
  EXPECT_EQ(found_in("BRACK : The pier fell .\nIt rained ."), Lines{});
  EXPECT_EQ(found_in("Note : a .\nNote : b .\nNote : c ."), Lines{});
}

}  // namespace
}  // namespace newsparse
