// SPDX-License-Identifier: Apache-2.0
#include "document/claim_selection.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

// Five claims, each but the first and the last inside the one before.
Document document_of_claims() {
  Document document{Text("a")};
  for (const float confidence : {0.9F, 0.2F, 0.3F, 0.8F, 0.5F}) {
    Claim claim;
    claim.confidence = confidence;
    document.claims.push_back(claim);
    Speaker speaker;
    speaker.confidence = confidence;
    document.speakers.push_back(speaker);
    document.stances.push_back({});
  }
  for (const Index i : {1U, 2U, 3U}) {
    document.claims[i].parent = i - 1;
  }
  return document;
}

TEST(LeaveOutClaims, KeepsSpeakersBesideTheirClaims) {
  Document document = document_of_claims();

  leave_out_claims(document, 0.5F);

  ASSERT_EQ(document.claims.size(), 3U);
  ASSERT_EQ(document.speakers.size(), 3U);
  EXPECT_EQ(document.stances.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(document.claims[i].confidence, document.speakers[i].confidence);
  }
}

TEST(LeaveOutClaims, FindsTheNearestParentThatStays) {
  Document document = document_of_claims();

  leave_out_claims(document, 0.5F);

  EXPECT_EQ(document.claims[0].parent, std::nullopt);
  EXPECT_EQ(document.claims[1].parent, 0U);
  EXPECT_EQ(document.claims[2].parent, std::nullopt);
}

TEST(LeaveOutClaims, DropsLinksToWhatGoes) {
  Document document = document_of_claims();
  document.claims[4].continues = 2;
  document.stances[3].relations = {{ClaimLink::Denies, 1},
                                   {ClaimLink::Denies, 4}};

  leave_out_claims(document, 0.5F);

  EXPECT_EQ(document.claims[2].continues, std::nullopt);
  ASSERT_EQ(document.stances[1].relations.size(), 1U);
  EXPECT_EQ(document.stances[1].relations[0].target, 2U);
}

TEST(LeaveOutClaims, WorksBeforeSpeakersAreKnown) {
  Document document = document_of_claims();
  document.speakers.clear();
  document.stances.clear();

  leave_out_claims(document, 0.95F);

  EXPECT_TRUE(document.claims.empty());
  EXPECT_TRUE(document.speakers.empty());
}

TEST(LeaveOutClaims, ChangesNothingWithoutABound) {
  Document document = document_of_claims();

  leave_out_claims(document, 0);

  EXPECT_EQ(document.claims.size(), 5U);
  EXPECT_EQ(document.claims[3].parent, 2U);
}

}  // namespace
}  // namespace newsparse
