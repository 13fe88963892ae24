// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "newsparse/document.h"

#include "resources/claim_model.h"
#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"

namespace newsparse {

// What a model asks about a candidate that was judged alone: how it stands
// among the others, by what was said of them, and the measures of its spans as
// numbers.
class RivalFeatures {
 public:
  static constexpr std::size_t kCount = ClaimModel::kVerdictFeatures;

  // Requires: candidates have scores, and those of one anchor follow each
  // other.
  RivalFeatures(const ClaimFrame& frame,
                std::span<const ClaimCandidate> candidates);

  // The features of a candidate, kCount of them; valid until the next call.
  std::span<const float> of(std::size_t number);

 private:
  // The best score of the candidates that hold a token, and the best of those
  // with another anchor.
  struct Holder {
    float first = 0;
    float second = 0;
    Index owner = ClaimFrame::kNone;  // anchor of the first

    void add(Index anchor, float score);
    float beside(Index anchor) const {
      return owner == anchor ? second : first;
    }
  };

  void add_shares(const ClaimCandidate& candidate);
  void add_same_cue(std::size_t number);
  void add_neighbours(const ClaimCandidate& candidate);
  void add_spans(const ClaimCandidate& candidate);
  void add_links(const ClaimCandidate& candidate);
  void add_quotes(const ClaimCandidate& candidate);
  void add(float value) { values_.push_back(value); }

  const ClaimFrame& frame_;
  std::span<const ClaimCandidate> candidates_;
  std::vector<Holder> holders_;  // one for each token
  std::vector<float> anchored_;  // the best score at each anchor
  std::vector<float> values_;
};

}  // namespace newsparse
