// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_rivals.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "document/queries.h"

namespace newsparse {
namespace {

float log_odds(float probability) {
  const float p = std::clamp(probability, 1e-4F, 1 - 1e-4F);
  return std::log(p / (1 - p));
}

// From one place to another, forwards.
float distance(Index from, Index to) {
  return static_cast<float>(std::int64_t{to} - std::int64_t{from});
}

float number(bool value) {
  return value ? 1.0F : 0.0F;
}

}  // namespace

void RivalFeatures::Holder::add(Index anchor, float score) {
  if (anchor == owner) {
    first = std::max(first, score);
  } else if (score > first) {
    second = first;
    first = score;
    owner = anchor;
  } else {
    second = std::max(second, score);
  }
}

RivalFeatures::RivalFeatures(const ClaimFrame& frame,
                             std::span<const ClaimCandidate> candidates)
    : frame_(frame),
      candidates_(candidates),
      holders_(frame.size()),
      anchored_(frame.size(), 0) {
  for (const ClaimCandidate& candidate : candidates) {
    float& at_anchor = anchored_[candidate.anchor];
    at_anchor = std::max(at_anchor, candidate.score);
    for (const TokenSpan part : candidate.content) {
      for (Index t = part.begin; t < part.end; ++t) {
        holders_[t].add(candidate.anchor, candidate.score);
      }
    }
  }
}

std::span<const float> RivalFeatures::of(std::size_t number) {
  const ClaimCandidate& candidate = candidates_[number];
  values_.clear();
  add_shares(candidate);
  add_same_cue(number);
  add_neighbours(candidate);
  add_spans(candidate);
  add_links(candidate);
  add_quotes(candidate);
  assert(values_.size() == kCount);
  return values_;
}

void RivalFeatures::add_shares(const ClaimCandidate& candidate) {
  add(log_odds(candidate.score));
  add(log_odds(candidate.anchor_probability));
  add(candidate.pair_share);
  add(candidate.source_share);
  add(candidate.content_share);
}

// How many candidates the cue has, which of them this is, and how good the
// others are.
void RivalFeatures::add_same_cue(std::size_t number) {
  const Index anchor = candidates_[number].anchor;
  std::size_t first = number;
  while (first > 0 && candidates_[first - 1].anchor == anchor) {
    --first;
  }
  float best = 0;
  float sum = 0;
  std::size_t end = first;
  for (; end < candidates_.size() && candidates_[end].anchor == anchor; ++end) {
    if (end != number) {
      best = std::max(best, candidates_[end].score);
      sum += candidates_[end].score;
    }
  }
  add(static_cast<float>(number - first));
  add(static_cast<float>(end - first));
  add(best);
  add(sum);
}

// The claim that holds this cue, cues inside this content, and others'
// contents across it.
void RivalFeatures::add_neighbours(const ClaimCandidate& candidate) {
  const Index anchor = candidate.anchor;
  float inside = 0;
  float across = 0;
  for (const TokenSpan part : candidate.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      inside = std::max(inside, t == anchor ? 0 : anchored_[t]);
      across = std::max(across, holders_[t].beside(anchor));
    }
  }
  add(holders_[anchor].beside(anchor));
  add(inside);
  add(across);
}

void RivalFeatures::add_spans(const ClaimCandidate& candidate) {
  const Index anchor = candidate.anchor;
  const TokenSpan sentence = frame_.sentence_of(anchor);
  const TokenSpan source = candidate.source;
  const Index begin = candidate.content.front().begin;
  const Index end = candidate.content.back().end;
  Index length = 0;
  for (const TokenSpan part : candidate.content) {
    length += part.size();
  }
  add(static_cast<float>(length));
  add(static_cast<float>(candidate.content.size()));
  add(static_cast<float>(source.size()));
  add(source.empty() ? 0 : distance(anchor, source.begin));
  add(distance(anchor, begin));
  add(distance(anchor, end));
  add(distance(sentence.begin, begin));
  add(distance(end, sentence.end));
  add(static_cast<float>(sentence.size()));
  add(static_cast<float>(candidate.cue.size()));
  add(distance(sentence.begin, anchor));
}

// What kind of word the cue is, and how source and content hang on it.
void RivalFeatures::add_links(const ClaimCandidate& candidate) {
  const Index anchor = candidate.anchor;
  add(number(frame_.is_verb(anchor)));
  add(number(frame_.is_noun(anchor)));
  add(number(frame_.is_finite(anchor)));
  bool finite = false;
  std::size_t tops = 0;
  bool hangs = false;
  bool source_hangs = false;
  if (frame_.parsed) {
    for (const TokenSpan part : candidate.content) {
      for (Index t = part.begin; t < part.end; ++t) {
        const Index head = frame_.head[t];
        finite = finite || frame_.is_finite(t);
        if (frame_.is_word(t) &&
            (head == t || !any_holds(candidate.content, head))) {
          ++tops;
          hangs = hangs || head == anchor;
        }
      }
    }
    const TokenSpan source = candidate.source;
    for (Index t = source.begin; t < source.end; ++t) {
      source_hangs = source_hangs || frame_.head[t] == anchor;
    }
  }
  add(number(finite));
  add(static_cast<float>(tops));
  add(number(hangs));
  add(number(source_hangs));
}

void RivalFeatures::add_quotes(const ClaimCandidate& candidate) {
  Index inside = 0;
  Index words = 0;
  for (const TokenSpan part : candidate.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      const bool word = frame_.is_word(t);
      words += word ? 1 : 0;
      inside += word && frame_.quote[t] == QuoteState::In ? 1 : 0;
    }
  }
  add(words == 0 ? 0 : static_cast<float>(inside) / static_cast<float>(words));
  add(number(!frame_.is_out(candidate.anchor)));
  const TokenSpan sentence = frame_.sentence_of(candidate.anchor);
  add(number(frame_.marks[sentence.end] > frame_.marks[sentence.begin]));
  const Index commas = frame_.commas[candidate.content.back().end] -
                       frame_.commas[candidate.content.front().begin];
  add(static_cast<float>(commas));
  add(number(frame_.sentence[candidate.content.front().begin] ==
             frame_.sentence[candidate.content.back().end - 1]));
}

}  // namespace newsparse
