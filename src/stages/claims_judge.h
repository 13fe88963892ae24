// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"
#include "stages/claims_keys.h"

namespace newsparse {

// By which features a model tells right candidates from wrong ones: how sure
// the parts before were, what the spans look like as wholes, and which other
// candidates stand in the way.
class JudgeFeatures {
 public:
  // Requires: candidates of one anchor follow each other, best first.
  JudgeFeatures(const ClaimFrame& frame,
                std::span<const ClaimCandidate> candidates);

  // Replaces `keys` by the features of a candidate.
  void fill(std::size_t number, std::vector<std::uint64_t>& keys) const;

 private:
  // The strongest and second strongest of the candidates that hold a token.
  struct Holder {
    float first = 0;
    float second = 0;
    Index owner = ClaimFrame::kNone;  // anchor of the strongest
  };
  void add_shares(const ClaimCandidate& candidate, KeyList& keys) const;
  void add_shape(const ClaimCandidate& candidate, KeyList& keys) const;
  void add_edges(const ClaimCandidate& candidate, KeyList& keys) const;
  void add_quotes(const ClaimCandidate& candidate, KeyList& keys) const;
  void add_phrases(const ClaimCandidate& candidate, KeyList& keys) const;
  void add_source_link(const ClaimCandidate& candidate, std::uint64_t link,
                       KeyList& keys) const;
  void add_cuts(const ClaimCandidate& candidate, KeyList& keys) const;
  std::uint64_t cut_role(Index top) const;
  std::uint64_t role(Index token) const;
  void add_rivals(const ClaimCandidate& candidate, std::uint64_t rank,
                  KeyList& keys) const;
  std::uint64_t pos(std::int64_t at) const;
  std::uint64_t masked(std::int64_t at) const;

  const ClaimFrame& frame_;
  std::span<const ClaimCandidate> candidates_;
  std::vector<Holder> holders_;  // one for each token
  std::vector<float> anchored_;  // strength of the candidate at each anchor
};

// Chooses claims by score, best first: one for each cue, none across another.
// A claim of several parts may lose the lesser half of them to better claims.
// Candidates below `least` are left out.
std::vector<ClaimCandidate> choose_candidates(
    std::span<const ClaimCandidate> candidates, Index tokens, float least);

}  // namespace newsparse
