// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_shape.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

using testing::claim_lines;
using testing::document_of_lines;
using Lines = std::vector<std::string>;

Claim claim_of(TokenSpan source, TokenSpan cue, TokenSpan content) {
  Claim claim;
  claim.source = source;
  claim.cue = cue;
  claim.content = {content};
  claim.confidence = 0.9F;
  return claim;
}

std::vector<Claim> shaped(const Document& document, std::vector<Claim> claims) {
  static const auto kPack = LanguagePack::built_in("en");
  const ClaimFrame frame(document, kPack.resources());
  return shape_claims(frame, std::move(claims));
}

TEST(ShapeClaims, FormIsLiteral) {
  const Document direct = document_of_lines("“ Go , ” Rao said .");
  const Document indirect = document_of_lines("Rao said we go .");
  const Document mixed = document_of_lines("Rao said it was “ a mess ” .");

  EXPECT_EQ(shaped(direct, {claim_of({4, 5}, {5, 6}, {0, 4})})[0].form,
            ClaimForm::Direct);
  EXPECT_EQ(shaped(indirect, {claim_of({0, 1}, {1, 2}, {2, 4})})[0].form,
            ClaimForm::Indirect);
  EXPECT_EQ(shaped(mixed, {claim_of({0, 1}, {1, 2}, {2, 8})})[0].form,
            ClaimForm::Mixed);
}

TEST(ShapeClaims, QuotesLeaveTheMarksOff) {
  const Document document =
      document_of_lines("Rao saw “ a mess ” and “ two rats ” .");

  const auto claims = shaped(document, {claim_of({0, 1}, {1, 2}, {2, 11})});

  ASSERT_EQ(claims[0].quotes.size(), 2U);
  EXPECT_EQ(text_of(document, claims[0].quotes[0]), "a mess");
  EXPECT_EQ(text_of(document, claims[0].quotes[1]), "two rats");
}

TEST(ShapeClaims, CountTheWordThatOnlyLinks) {
  Document document = document_of_lines("Rao said that we go .");
  const Document asked = document_of_lines("Rao asked whether we go .");

  EXPECT_EQ(shaped(document, {claim_of({0, 1}, {1, 2}, {2, 5})})[0].lead, 1U);
  EXPECT_EQ(shaped(document, {claim_of({0, 1}, {1, 2}, {3, 5})})[0].lead, 0U);
  EXPECT_EQ(shaped(asked, {claim_of({0, 1}, {1, 2}, {2, 5})})[0].lead, 0U);
}

TEST(ShapeClaims, DropsTheFinalPeriodAndKeepsMarks) {
  const Document document = document_of_lines("Rao said “ we go . ” .");

  const auto claims = shaped(document, {claim_of({0, 1}, {1, 2}, {3, 8})});

  EXPECT_EQ(claim_lines(document, claims), Lines{"Rao | said | “ we go . ”"});
}

TEST(ShapeClaims, JoinsALaterSentenceOfTheSameParagraph) {
  const Document document =
      document_of_lines("“ We waited , ” Rao said . “ Nobody came . ”");

  const auto claims = shaped(document, {claim_of({5, 6}, {6, 7}, {0, 5})});

  EXPECT_EQ(claim_lines(document, claims),
            Lines{"Rao | said | “ We waited , ” / “ Nobody came . ”"});
}

TEST(ShapeClaims, AQuotationParagraphContinuesTheClaimBefore) {
  const Document document =
      document_of_lines("Rao said the plan was dead .\n“ It is a trap . ”");

  const auto claims = shaped(document, {claim_of({0, 1}, {1, 2}, {2, 6})});

  ASSERT_EQ(claims.size(), 2U);
  EXPECT_EQ(claims[1].continues, 0U);
  EXPECT_FALSE(claims[1].source);
  EXPECT_EQ(claims[1].form, ClaimForm::Direct);
  EXPECT_LT(claims[1].confidence, claims[0].confidence);
}

TEST(ShapeClaims, ContinuationsFormAChain) {
  const Document document = document_of_lines(
      "Rao said : “ We rebuild . ”\n“ We start in May . ”\n“ We end in June . "
      "”");

  const auto claims = shaped(document, {claim_of({0, 1}, {1, 2}, {3, 8})});

  ASSERT_EQ(claims.size(), 3U);
  EXPECT_EQ(claims[1].continues, 0U);
  EXPECT_EQ(claims[2].continues, 1U);
}

TEST(ShapeClaims, AQuotationThatRunsOverParagraphsIsOneClaim) {
  const Document document = document_of_lines(
      "Rao said : “ We rebuild .\n“ We start in May .\n“ We end in June . ”");

  const auto claims = shaped(document, {claim_of({0, 1}, {1, 2}, {3, 7})});

  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims[0].content.size(), 3U);
}

TEST(ShapeClaims, AQuotationWithoutAClaimBeforeStaysAlone) {
  const Document document =
      document_of_lines("The pier fell .\n“ It is a trap . ”");

  EXPECT_TRUE(shaped(document, {}).empty());
}

TEST(ShapeClaims, FindsTheClaimAroundAClaim) {
  const Document document =
      document_of_lines("Rao said the board denied it knew .");

  const auto claims = shaped(document, {claim_of({2, 4}, {4, 5}, {5, 7}),
                                        claim_of({0, 1}, {1, 2}, {2, 7})});

  ASSERT_EQ(claims.size(), 2U);
  EXPECT_EQ(text_of(document, *claims[0].source), "Rao");
  EXPECT_EQ(claims[1].parent, 0U);
}

}  // namespace
}  // namespace newsparse
