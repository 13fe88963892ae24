// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "learn/boosted_trees.h"
#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// The four learned parts of the search for claims.
struct ClaimModel {
  // What a file of claims has to be: the number changes with the features.
  static constexpr ModelPurpose kPurpose = {"claims", "claims-features-4"};

  // Numbers that `verdict` asks about.
  static constexpr std::size_t kVerdictFeatures = 35;

  ClaimModel() = default;  // none

  // Requires: `file` has kPurpose and outlives this object.
  // Throws Error.
  explicit ClaimModel(const ModelFile& file);

  explicit operator bool() const { return cues.classes() > 0; }

  LinearModel cues;        // is a token the anchor of a cue
  LinearModel states;      // the role of a token in the claim of a cue
  LinearModel steps;       // two neighbours' roles, from row to column
  LinearModel confidence;  // is a candidate a claim, by itself
  BoostedTrees verdict;    // is it one, among all that were judged so

  float likely_anchor = 0;  // probability from which a cue is followed up
  float likely_claim = 0;   // score from which a candidate is a claim
  // What share of claims was right, for scores of equal steps from 0 to 1.
  std::span<const float> calibration;

  // The share of right claims at a score.
  float calibrated(float score) const;
};

}  // namespace newsparse
