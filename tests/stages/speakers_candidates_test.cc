// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_candidates.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

TEST(CandidatesFor, TakesOthersOfTheSameTypeTheNearestFirst) {
  const Document document =
      testing::MarkedClaims(
          "[name:Lena_Voss:person Voss ] met [name:Ida_Krag:person Krag ] in "
          "[name:Oslo:place Oslo ] . [pronoun:Lena_Voss:person She ] left")
          .take();
  const MentionsByHead mentions(document);
  const Index voss = mentions.entity_of(3);

  const auto candidates = candidates_for(document, mentions, 3, voss);

  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(candidates[0].entity, voss);
  EXPECT_EQ(document.entities[candidates[1].entity].name, "Ida Krag");
  EXPECT_GT(candidates[0].score, candidates[1].score);
}

TEST(ConfidenceOf, IsGreatestForNamesAndNothingForNobody) {
  EXPECT_GT(confidence_of(SpeakerEvidence::Name),
            confidence_of(SpeakerEvidence::Pronoun));
  EXPECT_EQ(confidence_of(SpeakerEvidence::None), 0);
}

}  // namespace
}  // namespace newsparse
