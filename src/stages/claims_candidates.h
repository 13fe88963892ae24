// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "newsparse/document.h"

#include "learn/chain.h"
#include "resources/claim_model.h"
#include "stages/claims_frame.h"
#include "stages/claims_spans.h"

namespace newsparse {

// A possible claim of one cue, with the shares of samples that agree.
struct ClaimCandidate {
  Index anchor = 0;
  TokenSpan cue;
  TokenSpan source;  // empty: none
  std::vector<TokenSpan> content;
  float anchor_probability = 0;
  float pair_share = 0;  // source and content both about the same
  float source_share = 0;
  float content_share = 0;
  float score = 0;  // given later, by the judge of candidates

  // Whether a token is in cue, source or content.
  bool holds(Index token) const;
};

// Whether all words of a span are the reporter's own and none the candidate's.
bool is_free(const ClaimFrame& frame, const ClaimCandidate& candidate,
             TokenSpan words);

// Finds the likely spans of cues. Keeps its memory between cues.
class CandidateFinder {
 public:
  CandidateFinder(const ClaimFrame& frame, const ClaimModel& model,
                  SpanFeatures& features);

  // Up to kPairs candidates that differ from each other, best first, added
  // to `candidates`.
  void find(Index anchor, float probability,
            std::vector<ClaimCandidate>& candidates);

  static constexpr int kPairs = 3;

 private:
  static constexpr std::size_t kSamples = 64;
  using Agreement = std::uint64_t;  // a bit for each sample

  // Some words of the window: a bit for each token.
  struct WordSet {
    std::size_t first = 0;  // in bits_
    std::uint32_t size = 0;
    std::uint32_t times = 0;  // samples that have exactly this
    Agreement agreement = 0;  // samples that have about this
    TokenSpan span;           // of a source
    std::size_t sample = 0;   // that it comes from
  };

  void score_window();
  void draw_samples();
  WordSet words_of(std::size_t sample, ClaimRole role, TokenSpan within);
  void propose(ClaimRole role, std::vector<WordSet>& sets);
  void keep(WordSet set, std::vector<WordSet>& sets);
  void measure(ClaimRole role, std::vector<WordSet>& sets);
  std::uint32_t overlap(const WordSet& a, const WordSet& b) const;
  bool about_same(const WordSet& a, const WordSet& b) const;
  void choose_pairs(Index anchor, float probability,
                    std::vector<ClaimCandidate>& candidates);
  ClaimCandidate candidate_of(Index anchor, const WordSet& source,
                              const WordSet& content);
  std::vector<TokenSpan> parts_of(const WordSet& content) const;
  TokenSpan cue_of(const ClaimCandidate& candidate) const;
  ClaimRole role(std::size_t sample, Index token) const {
    return static_cast<ClaimRole>(
        paths_[sample * window_.size() + (token - window_.begin)]);
  }

  const ClaimFrame& frame_;
  const ClaimModel& model_;
  SpanFeatures& features_;
  Chain chain_{kClaimRoles};
  TokenSpan window_;
  std::size_t width_ = 0;  // 64-bit words of a set
  std::vector<std::uint64_t> keys_;
  std::vector<float> states_, steps_;
  std::vector<std::uint8_t> paths_;
  std::vector<std::uint64_t> bits_;
  std::vector<WordSet> sources_, contents_;
  std::vector<WordSet> sampled_[kClaimRoles];  // what each sample has
};

}  // namespace newsparse
