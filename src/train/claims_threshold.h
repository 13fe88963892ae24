// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/claims_candidates.h"
#include "train/claims_gold.h"

namespace newsparse {

// The candidates of each article, judged by a model that had not seen it.
using JudgedCandidates = std::vector<std::vector<ClaimCandidate>>;

// Whether a candidate is about one of the article's claims.
bool is_right_claim(const GoldArticle& article,
                    const ClaimCandidate& candidate);

// The score from which candidates are told, so that F1 is highest. F1 is flat
// about its best, and which threshold wins there is chance: the middle of
// those that are as good is taken.
float best_threshold(const std::vector<GoldArticle>& articles,
                     const JudgedCandidates& candidates);

// The share of right claims for scores of equal steps from 0 to 1, made to
// rise.
std::vector<float> calibration_of(const std::vector<GoldArticle>& articles,
                                  const JudgedCandidates& candidates);

}  // namespace newsparse
