// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "newsparse/document.h"

#include "resources/claim_model.h"
#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"
#include "stages/claims_tree.h"

namespace newsparse {

struct Resources;

// How probable it is that each token is the anchor of a cue.
std::vector<float> anchor_probabilities(const Document& document,
                                        const ClaimFrame& frame,
                                        const ClaimTree& tree,
                                        const Resources& resources,
                                        const LinearModel& cues);

// The candidates of all anchors that are likely enough, without scores.
// `likely` has the probability of each token.
std::vector<ClaimCandidate> find_candidates(const ClaimFrame& frame,
                                            ClaimTree& tree,
                                            std::span<const float> likely,
                                            const ClaimModel& model);

// Gives each candidate its score: how probable it is that it is a claim, by
// itself.
void judge_candidates(const ClaimFrame& frame, const ClaimModel& model,
                      std::vector<ClaimCandidate>& candidates);

// Gives each candidate that was judged its last score: the same among all.
void compare_candidates(const ClaimFrame& frame, const ClaimModel& model,
                        std::vector<ClaimCandidate>& candidates);

// Claims by the learned model: source, cue, content and confidence are
// filled; best first.
std::vector<Claim> search_claims(const Document& document,
                                 const ClaimFrame& frame,
                                 const Resources& resources,
                                 const ClaimModel& model);

// The claim that a candidate stands for.
Claim claim_of(const ClaimCandidate& candidate);

}  // namespace newsparse
