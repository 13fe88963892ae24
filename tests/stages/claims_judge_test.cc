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

using Chosen = std::vector<std::size_t>;

TEST(ChooseCandidates, TakesOneForEachCue) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 5}, 0.6F),
                                               candidate(1, {3, 5}, 0.7F)};

  EXPECT_EQ(choose_candidates(candidates, 9, 0.3F), Chosen{1});
}

TEST(ChooseCandidates, ClaimsDoNotCross) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 8}, 0.9F),
                                               candidate(4, {5, 8}, 0.8F),
                                               candidate(8, {0, 1}, 0.7F)};

  EXPECT_EQ(choose_candidates(candidates, 9, 0.3F), (Chosen{0, 2}));
}

TEST(ChooseCandidates, LeavesTheUnlikelyOut) {
  const std::vector<ClaimCandidate> candidates{candidate(1, {2, 8}, 0.2F)};

  EXPECT_EQ(choose_candidates(candidates, 9, 0.3F), Chosen{});
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
