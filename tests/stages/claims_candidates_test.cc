// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_candidates.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"
#include "support/claim_models.h"
#include "support/models.h"

namespace newsparse {
namespace {

std::vector<ClaimCandidate> found_in(const Document& document, Index anchor) {
  static const auto kPack = LanguagePack::built_in("en");
  const testing::BlankClaimModel blank;
  const ClaimModel model(blank.file());
  const ClaimFrame frame(document, kPack.resources());
  ClaimTree tree(frame);
  const std::vector<float> likely(frame.size(), 0);
  SpanFeatures features(frame, tree, likely);
  std::vector<ClaimCandidate> candidates;
  CandidateFinder(frame, model, features).find(anchor, 0.5F, candidates);
  return candidates;
}

// A model without weights draws every labelling alike; whatever comes out
// must still be a claim in form.
TEST(CandidateFinder, CandidatesAreWellFormed) {
  const Document document =
      testing::document_of_lines("Rao said the road was closed .");

  const auto candidates = found_in(document, 1);

  ASSERT_FALSE(candidates.empty());
  EXPECT_LE(candidates.size(), 3U);
  for (const ClaimCandidate& candidate : candidates) {
    EXPECT_TRUE(candidate.cue.contains(1));
    ASSERT_FALSE(candidate.content.empty());
    for (const TokenSpan part : candidate.content) {
      EXPECT_FALSE(part.empty());
      EXPECT_FALSE(part.overlaps(candidate.cue));
      EXPECT_FALSE(part.overlaps(candidate.source));
    }
    EXPECT_LE(candidate.pair_share, candidate.source_share);
    EXPECT_LE(candidate.pair_share, candidate.content_share);
  }
}

TEST(CandidateFinder, TheSameTwice) {
  const Document document =
      testing::document_of_lines("Rao said the road was closed .");
  const auto shown = [&] {
    std::string all;
    for (const ClaimCandidate& candidate : found_in(document, 1)) {
      for (const TokenSpan part : candidate.content) {
        all += std::string(text_of(document, part)) + "/";
      }
      all += "|";
    }
    return all;
  };

  EXPECT_EQ(shown(), shown());
}

TEST(ClaimCandidate, HoldsItsCueItsSourceAndItsContent) {
  const Document document = testing::document_of_lines("Rao said it is “ so ”");
  const ClaimFrame frame(document, testing::english());
  ClaimCandidate candidate;
  candidate.source = {0, 1};
  candidate.cue = {1, 2};
  candidate.content = {{2, 3}};

  EXPECT_TRUE(candidate.holds(0) && candidate.holds(1) && candidate.holds(2));
  EXPECT_FALSE(candidate.holds(3));
  EXPECT_TRUE(is_free(frame, candidate, {3, 4}));
  EXPECT_FALSE(is_free(frame, candidate, {2, 4}));
  EXPECT_FALSE(is_free(frame, candidate, {3, 6}));  // a quotation
}

}  // namespace
}  // namespace newsparse
