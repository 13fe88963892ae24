// SPDX-License-Identifier: Apache-2.0
//
// Which spans does a cue take? The chain model gives a probability to every
// labelling of the window; the single best one is a poor answer, because its
// boundaries are the most probable only together. What is wanted is the pair
// of source and content that is most probably about right, that is, shares at
// least half of all words with the true one. So labellings are drawn at
// random, and the pair that agrees with most of them wins (minimum-risk
// decoding, Kumar and Byrne 2004):
//
//   Holt said on Friday that the road was closed
//   [  ]      [........................content..]   31 of 64 samples
//   [  ]                [........content........]   33 of 64 samples
//
// The draws depend on the anchor alone, so the answer never changes.
#include "stages/claims_candidates.h"

#include <algorithm>
#include <array>
#include <bit>

#include "document/queries.h"

namespace newsparse {
namespace {

constexpr std::size_t kMostSets = 14;  // of each role
constexpr float kExact = 0.25F;        // weight of exact agreement
constexpr float kCertain = 30;         // a score that decides

float share(std::uint64_t agreement) {
  return static_cast<float>(std::popcount(agreement)) / 64.0F;
}

}  // namespace

bool ClaimCandidate::holds(Index token) const {
  return cue.contains(token) || source.contains(token) ||
         any_holds(content, token);
}

bool is_free(const ClaimFrame& frame, const ClaimCandidate& candidate,
             TokenSpan words) {
  for (Index t = words.begin; t < words.end; ++t) {
    if (!frame.is_plain(t) || candidate.holds(t)) {
      return false;
    }
  }
  return true;
}

CandidateFinder::CandidateFinder(const ClaimFrame& frame,
                                 const ClaimModel& model,
                                 SpanFeatures& features)
    : frame_(frame), model_(model), features_(features) {}

void CandidateFinder::find(Index anchor, float probability,
                           std::vector<ClaimCandidate>& candidates) {
  window_ = window_of(frame_, anchor);
  width_ = (window_.size() + 63) / 64;
  features_.begin(anchor, window_);
  score_window();
  // The anchor is part of the cue in every labelling.
  const std::size_t at = (anchor - window_.begin) * kClaimRoles;
  states_[at + static_cast<std::size_t>(ClaimRole::Cue)] += kCertain;
  chain_.run(states_, steps_);
  draw_samples();
  propose(ClaimRole::Source, sources_);
  propose(ClaimRole::Content, contents_);
  choose_pairs(anchor, probability, candidates);
}

void CandidateFinder::score_window() {
  constexpr std::size_t kSquare = kClaimRoles * kClaimRoles;
  states_.resize(window_.size() * kClaimRoles);
  steps_.assign(window_.size() * kSquare, 0);
  for (Index i = 0; i < window_.size(); ++i) {
    std::array<std::int32_t, kSquare> scores{};
    features_.fill_state(window_.begin + i, keys_);
    model_.states.add_scores(keys_, std::span(scores).first(kClaimRoles));
    for (std::size_t l = 0; l < kClaimRoles; ++l) {
      states_[i * kClaimRoles + l] =
          model_.states.scale() * static_cast<float>(scores[l]);
    }
    if (i == 0) {
      continue;
    }
    scores.fill(0);
    features_.fill_step(window_.begin + i, keys_);
    model_.steps.add_scores(keys_, scores);
    for (std::size_t s = 0; s < kSquare; ++s) {
      steps_[i * kSquare + s] =
          model_.steps.scale() * static_cast<float>(scores[s]);
    }
  }
}

void CandidateFinder::draw_samples() {
  SplitMix random(1);
  paths_.resize(kSamples * window_.size());
  for (std::size_t s = 0; s < kSamples; ++s) {
    chain_.sample(
        random, std::span(paths_).subspan(s * window_.size(), window_.size()));
  }
  bits_.clear();
  for (const ClaimRole role : {ClaimRole::Source, ClaimRole::Content}) {
    auto& sampled = sampled_[static_cast<std::size_t>(role)];
    sampled.clear();
    for (std::size_t s = 0; s < kSamples; ++s) {
      sampled.push_back(words_of(s, role, window_));
    }
  }
}

// The words that a sample gives a role within a span.
CandidateFinder::WordSet CandidateFinder::words_of(std::size_t sample,
                                                   ClaimRole wanted,
                                                   TokenSpan within) {
  WordSet set;
  set.first = bits_.size();
  set.sample = sample;
  set.span = within;
  bits_.resize(bits_.size() + width_);
  for (Index t = within.begin; t < within.end; ++t) {
    if (role(sample, t) == wanted && frame_.is_word(t)) {
      const Index bit = t - window_.begin;
      bits_[set.first + bit / 64] |= std::uint64_t{1} << (bit % 64);
      ++set.size;
    }
  }
  return set;
}

// What samples have becomes a candidate: a source is one run of tokens, a
// content all that a sample holds.
void CandidateFinder::propose(ClaimRole wanted, std::vector<WordSet>& sets) {
  sets.clear();
  for (std::size_t s = 0; s < kSamples; ++s) {
    const WordSet whole = sampled_[static_cast<std::size_t>(wanted)][s];
    if (wanted == ClaimRole::Content || whole.size == 0) {
      keep(whole, sets);
      continue;
    }
    for (Index t = window_.begin; t < window_.end; ++t) {
      if (role(s, t) != wanted) {
        continue;
      }
      const Index begin = t;
      while (t < window_.end && role(s, t) == wanted) {
        ++t;
      }
      keep(words_of(s, wanted, {begin, t}), sets);
    }
  }
  std::stable_sort(
      sets.begin(), sets.end(),
      [](const WordSet& a, const WordSet& b) { return a.times > b.times; });
  sets.resize(std::min(sets.size(), kMostSets));
  measure(wanted, sets);
}

void CandidateFinder::keep(WordSet set, std::vector<WordSet>& sets) {
  const auto* bits = &bits_[set.first];
  for (WordSet& other : sets) {
    if (std::equal(bits, bits + width_, &bits_[other.first])) {
      ++other.times;
      return;
    }
  }
  set.times = 1;
  sets.push_back(set);
}

void CandidateFinder::measure(ClaimRole wanted, std::vector<WordSet>& sets) {
  const auto& sampled = sampled_[static_cast<std::size_t>(wanted)];
  for (WordSet& set : sets) {
    set.agreement = 0;
    for (std::size_t s = 0; s < kSamples; ++s) {
      if (about_same(set, sampled[s])) {
        set.agreement |= std::uint64_t{1} << s;
      }
    }
  }
}

std::uint32_t CandidateFinder::overlap(const WordSet& a,
                                       const WordSet& b) const {
  int count = 0;
  for (std::size_t i = 0; i < width_; ++i) {
    count += std::popcount(bits_[a.first + i] & bits_[b.first + i]);
  }
  return static_cast<std::uint32_t>(count);
}

// Half of all the words of both are in both; nothing is the same as nothing.
bool CandidateFinder::about_same(const WordSet& a, const WordSet& b) const {
  const std::uint32_t shared = overlap(a, b);
  return 2 * shared >= a.size + b.size - shared;
}

void CandidateFinder::choose_pairs(Index anchor, float probability,
                                   std::vector<ClaimCandidate>& candidates) {
  struct Pair {
    const WordSet* source;
    const WordSet* content;
    float value;
  };
  std::vector<Pair> pairs;
  for (const WordSet& source : sources_) {
    for (const WordSet& content : contents_) {
      if (content.size > 0 && overlap(source, content) == 0) {
        const float exact =
            static_cast<float>(source.times + content.times) / 128.0F;
        pairs.push_back(
            {&source, &content,
             share(source.agreement & content.agreement) + kExact * exact});
      }
    }
  }
  std::stable_sort(
      pairs.begin(), pairs.end(),
      [](const Pair& a, const Pair& b) { return a.value > b.value; });
  std::array<const Pair*, kPairs> chosen{};
  int count = 0;
  for (const Pair& pair : pairs) {
    const bool told =
        std::any_of(chosen.begin(), chosen.begin() + count, [&](const Pair* c) {
          return about_same(*c->source, *pair.source) &&
                 about_same(*c->content, *pair.content);
        });
    if (told) {
      continue;
    }
    chosen[static_cast<std::size_t>(count)] = &pair;
    ClaimCandidate candidate =
        candidate_of(anchor, *pair.source, *pair.content);
    candidate.anchor_probability = probability;
    candidates.push_back(std::move(candidate));
    if (++count == kPairs) {
      break;
    }
  }
}

ClaimCandidate CandidateFinder::candidate_of(Index anchor,
                                             const WordSet& source,
                                             const WordSet& content) {
  ClaimCandidate candidate;
  candidate.anchor = anchor;
  candidate.source = source.size > 0 ? source.span : TokenSpan{};
  candidate.content = parts_of(content);
  candidate.cue = cue_of(candidate);
  candidate.pair_share = share(source.agreement & content.agreement);
  candidate.source_share = share(source.agreement);
  candidate.content_share = share(content.agreement);
  return candidate;
}

// Runs of the sample that gave the words; punctuation between two runs does
// not part them.
std::vector<TokenSpan> CandidateFinder::parts_of(const WordSet& content) const {
  std::vector<TokenSpan> parts;
  bool gap = true;
  for (Index t = window_.begin; t < window_.end; ++t) {
    if (role(content.sample, t) == ClaimRole::Content) {
      if (gap || parts.empty()) {
        parts.push_back({t, t});
      }
      parts.back().end = t + 1;
      gap = false;
    } else {
      gap = gap || frame_.is_word(t) ||
            role(content.sample, t) != ClaimRole::None;
    }
  }
  return parts;
}

// The run of cue tokens about the anchor that most samples have.
TokenSpan CandidateFinder::cue_of(const ClaimCandidate& candidate) const {
  const Index anchor = candidate.anchor;
  std::array<TokenSpan, kSamples> runs;
  std::size_t count = 0;
  const auto is_cue = [&](std::size_t s, Index t) {
    return role(s, t) == ClaimRole::Cue && !candidate.source.contains(t) &&
           !any_holds(candidate.content, t);
  };
  for (std::size_t s = 0; s < kSamples; ++s) {
    TokenSpan run{anchor, anchor + 1};
    while (run.begin > window_.begin && is_cue(s, run.begin - 1)) {
      --run.begin;
    }
    while (run.end < window_.end && is_cue(s, run.end)) {
      ++run.end;
    }
    runs[count++] = run;
  }
  std::sort(runs.begin(), runs.end());
  TokenSpan best = runs[0];
  std::ptrdiff_t most = 0;
  for (auto at = runs.begin(); at != runs.end();) {
    const auto next = std::upper_bound(at, runs.end(), *at);
    if (next - at > most) {
      most = next - at;
      best = *at;
    }
    at = next;
  }
  return best;
}

}  // namespace newsparse
