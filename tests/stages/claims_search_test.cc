// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_search.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"
#include "support/claim_models.h"

namespace newsparse {
namespace {

TEST(SearchClaims, FindsNothingInNothing) {
  const auto pack = LanguagePack::built_in("en");
  const testing::BlankClaimModel blank;
  const Document document = testing::document_of_lines("");
  const ClaimFrame frame(document, pack.resources());

  EXPECT_TRUE(
      search_claims(document, frame, pack.resources(), ClaimModel(blank.file()))
          .empty());
}

TEST(SearchClaims, ClaimsNeverShareATokenOfContent) {
  const auto pack = LanguagePack::built_in("en");
  const testing::BlankClaimModel blank;
  const Document document = testing::document_of_lines(
      "Rao said the road was closed and warned that rain would follow .");
  const ClaimFrame frame(document, pack.resources());

  const auto claims = search_claims(document, frame, pack.resources(),
                                    ClaimModel(blank.file()));

  std::vector<int> held(frame.size(), 0);
  for (const Claim& claim : claims) {
    EXPECT_TRUE(claim.cue);
    for (const TokenSpan part : claim.content) {
      for (Index t = part.begin; t < part.end; ++t) {
        EXPECT_EQ(++held[t], 1);
      }
    }
  }
}

TEST(ClaimOf, AnEmptySourceIsNone) {
  ClaimCandidate candidate;
  candidate.cue = {1, 2};
  candidate.content = {{2, 4}};

  EXPECT_FALSE(claim_of(candidate).source);
  EXPECT_EQ(claim_of(candidate).cue, (TokenSpan{1, 2}));
}

}  // namespace
}  // namespace newsparse
