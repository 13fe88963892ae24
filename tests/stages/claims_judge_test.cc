// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_judge.h"

#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

ClaimCandidate candidate(Index cue, TokenSpan content, float score) {
  ClaimCandidate one;
  one.anchor = cue;
  one.cue = {cue, cue + 1};
  one.content = {content};
  one.score = score;
  one.anchor_probability = 0.5F;
  one.pair_share = 0.5F;
  return one;
}

// The anchors of those that are chosen, in their order.
std::vector<Index> chosen(const std::vector<ClaimCandidate>& candidates) {
  std::vector<Index> anchors;
  for (const ClaimCandidate& one : choose_candidates(candidates, 12, 0.3F)) {
    anchors.push_back(one.anchor);
  }
  return anchors;
}

using Anchors = std::vector<Index>;

TEST(ChooseCandidates, TakesOneForEachCue) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 5}, 0.6F),
                                               candidate(1, {3, 5}, 0.7F)};

  const auto best = choose_candidates(candidates, 9, 0.3F);

  ASSERT_EQ(best.size(), 1U);
  EXPECT_EQ(best[0].score, 0.7F);
}

TEST(ChooseCandidates, ClaimsDoNotCross) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 8}, 0.9F),
                                               candidate(4, {5, 8}, 0.8F),
                                               candidate(8, {0, 1}, 0.7F)};

  EXPECT_EQ(chosen(candidates), (Anchors{1, 8}));
}

TEST(ChooseCandidates, LeavesTheUnlikelyOut) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 8}, 0.2F)};

  EXPECT_EQ(chosen(candidates), Anchors{});
}

// "It is over," Rao said. "We lost," Okoro said. – if both cues take the
// quotation between them, the less certain claim keeps what is its own.
TEST(ChooseCandidates, TheWeakerClaimKeepsItsFreeParts) {
  std::vector<ClaimCandidate> candidates{candidate(9, {5, 8}, 0.9F),
                                         candidate(4, {0, 3}, 0.8F)};
  candidates[1].content.push_back({5, 8});

  const auto both = choose_candidates(candidates, 12, 0.3F);

  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[1].content, (std::vector<TokenSpan>{{0, 3}}));
}

TEST(ChooseCandidates, AClaimThatLosesMostOfItGoes) {
  std::vector<ClaimCandidate> candidates{candidate(9, {4, 8}, 0.9F),
                                         candidate(3, {0, 1}, 0.8F)};
  candidates[1].content.push_back({4, 8});

  EXPECT_EQ(chosen(candidates), Anchors{9});
}

TEST(JudgeFeatures, SeeTheRivals) {
  const auto pack = LanguagePack::built_in("en");
  const Document document =
      testing::document_of_lines("Rao said the board denied it all .");
  const ClaimFrame frame(document, pack.resources());
  const std::vector<ClaimCandidate> alone{candidate(4, {5, 7}, 0)};
  const std::vector<ClaimCandidate> held{candidate(1, {2, 7}, 0),
                                         candidate(4, {5, 7}, 0)};
  std::vector<std::uint64_t> without;
  std::vector<std::uint64_t> with;

  JudgeFeatures(frame, alone).fill(0, without);
  JudgeFeatures(frame, held).fill(1, with);

  EXPECT_EQ(without.size(), with.size());
  EXPECT_NE(without, with);
}

}  // namespace
}  // namespace newsparse
