// SPDX-License-Identifier: Apache-2.0
//
// The learned search, cue by cue:
//
//   1. A linear classifier looks at every token that may be the anchor of a
//      cue ("said", "according", a colon).
//   2. For each likely anchor a conditional random field labels the tokens
//      around it as source, cue, content or none of these, and a few pairs of
//      source and content that are probably about right become candidates.
//   3. A second classifier, trained on candidates in articles that the first
//      two had not seen, judges each candidate as a whole.
//   4. Boosted trees, trained on candidates in articles that the judge had not
//      seen, weigh what it said of each against what it said of the others.
//   5. The best are chosen one after the other; claims never cross, so of a
//      claim and one inside its content the more certain wins.
//
// One anchor has one chain, so that two cues of a sentence do not have to
// share a labelling, and so that everything can depend on the cue's lemma.
#include "stages/claims_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "resources/marker_finder.h"
#include "resources/resources.h"
#include "stages/claims_cues.h"
#include "stages/claims_judge.h"
#include "stages/claims_repair.h"
#include "stages/claims_rivals.h"

namespace newsparse {
namespace {

// Anchors followed up in one sentence. No sentence that people write reports
// more often; in a text of nothing but cues each would ask for a window.
constexpr std::size_t kMostAnchors = 40;

float logistic(float score) {
  return 1 / (1 + std::exp(-score));
}

float probability(const LinearModel& model,
                  std::span<const std::uint64_t> keys) {
  std::array<std::int32_t, 1> score{};
  model.add_scores(keys, score);
  return logistic(model.scale() * static_cast<float>(score[0]));
}

// "A diplomat who asked not to be named said ...": on which condition somebody
// speaks is no report, and does not stand in the way of one.
void leave_out_conditions(const Document& document, const MarkerTable& markers,
                          std::vector<float>& likely) {
  MarkerFinder finder(document, markers);
  const auto size = static_cast<Index>(likely.size());
  for (Index t = 0; t < size; ++t) {
    if (likely[t] == 0) {
      continue;
    }
    const auto found = finder.find_at(t, size);
    if (found && found->marker == Marker::Anonymity) {
      std::fill(likely.begin() + found->tokens.begin,
                likely.begin() + found->tokens.end, 0.0F);
    }
  }
}

// Repairs the candidates of one anchor; of two that became the same the better
// one stays.
void repair_from(std::size_t first, const ClaimFrame& frame,
                 std::span<const float> likely,
                 std::vector<ClaimCandidate>& candidates) {
  std::size_t end = first;
  for (std::size_t i = first; i < candidates.size(); ++i) {
    ClaimCandidate& candidate = candidates[i];
    repair_candidate(frame, likely, candidate);
    const auto begin = candidates.begin();
    const bool again = std::any_of(begin + static_cast<std::ptrdiff_t>(first),
                                   begin + static_cast<std::ptrdiff_t>(end),
                                   [&candidate](const ClaimCandidate& other) {
                                     return other.source == candidate.source &&
                                            other.content == candidate.content;
                                   });
    if (!again) {
      std::swap(candidates[end++], candidate);
    }
  }
  candidates.resize(end);
}

}  // namespace

std::vector<float> anchor_probabilities(const Document& document,
                                        const ClaimFrame& frame,
                                        const ClaimTree& tree,
                                        const Resources& resources,
                                        const LinearModel& cues) {
  CueFeatures features(document, frame, tree, resources);
  std::vector<std::uint64_t> keys;
  std::vector<float> probabilities(frame.size(), 0);
  for (Index t = 0; t < frame.size(); ++t) {
    if (features.is_candidate(t)) {
      features.fill(t, keys);
      probabilities[t] = probability(cues, keys);
    }
  }
  return probabilities;
}

std::vector<ClaimCandidate> find_candidates(const ClaimFrame& frame,
                                            ClaimTree& tree,
                                            std::span<const float> likely,
                                            const ClaimModel& model) {
  SpanFeatures features(frame, tree, likely);
  CandidateFinder finder(frame, model, features);
  std::vector<ClaimCandidate> candidates;
  for (const TokenSpan sentence : frame.sentences) {
    std::size_t anchors = 0;
    for (Index t = sentence.begin; t < sentence.end && anchors < kMostAnchors;
         ++t) {
      if (likely[t] > model.likely_anchor) {
        const std::size_t first = candidates.size();
        finder.find(t, likely[t], candidates);
        repair_from(first, frame, likely, candidates);
        ++anchors;
      }
    }
  }
  return candidates;
}

void judge_candidates(const ClaimFrame& frame, const ClaimModel& model,
                      std::vector<ClaimCandidate>& candidates) {
  const JudgeFeatures features(frame, candidates);
  std::vector<std::uint64_t> keys;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    features.fill(i, keys);
    candidates[i].score = probability(model.confidence, keys);
  }
}

void compare_candidates(const ClaimFrame& frame, const ClaimModel& model,
                        std::vector<ClaimCandidate>& candidates) {
  // No rival makes a claim of what the judge is as sure about as that.
  constexpr float kHopeless = 0.02F;
  RivalFeatures features(frame, candidates);
  std::vector<float> scores;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    scores.push_back(candidates[i].score < kHopeless
                         ? candidates[i].score
                         : logistic(model.verdict.score(features.of(i))));
  }
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    candidates[i].score = scores[i];
  }
}

Claim claim_of(const ClaimCandidate& candidate) {
  Claim claim;
  claim.cue = candidate.cue;
  if (!candidate.source.empty()) {
    claim.source = candidate.source;
  }
  claim.content = candidate.content;
  return claim;
}

std::vector<Claim> search_claims(const Document& document,
                                 const ClaimFrame& frame,
                                 const Resources& resources,
                                 const ClaimModel& model) {
  ClaimTree tree(frame);
  std::vector<float> likely =
      anchor_probabilities(document, frame, tree, resources, model.cues);
  leave_out_conditions(document, resources.markers, likely);
  std::vector<ClaimCandidate> candidates =
      find_candidates(frame, tree, likely, model);
  judge_candidates(frame, model, candidates);
  compare_candidates(frame, model, candidates);
  std::vector<Claim> claims;
  for (const ClaimCandidate& candidate :
       choose_candidates(candidates, frame.size(), model.likely_claim)) {
    claims.push_back(claim_of(candidate));
    claims.back().confidence = model.calibrated(candidate.score);
  }
  return claims;
}

}  // namespace newsparse
