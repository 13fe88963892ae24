// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

namespace newsparse {

// The steps that a path may take from label to label, and their scores.
template <class Score>
class ChainSteps {
 public:
  // Marks a step that must not be taken.
  static constexpr Score kForbidden = -1'000'000'000;

  struct Step {
    std::uint8_t from = 0;
    Score score = 0;
  };

  // `scores` holds labels × labels, from row to column.
  ChainSteps(std::size_t labels, std::span<const Score> scores) {
    assert(labels > 0 && labels <= 256 && scores.size() == labels * labels);
    ends_.reserve(labels);
    steps_.reserve(scores.size());
    for (std::size_t to = 0; to < labels; ++to) {
      for (std::size_t from = 0; from < labels; ++from) {
        const Score score = scores[from * labels + to];
        if (score != kForbidden) {
          steps_.push_back({static_cast<std::uint8_t>(from), score});
        }
      }
      ends_.push_back(steps_.size());
    }
  }

  std::size_t labels() const { return ends_.size(); }
  std::span<const Step> to(std::size_t label) const {
    const std::size_t begin = label == 0 ? 0 : ends_[label - 1];
    return std::span(steps_).subspan(begin, ends_[label] - begin);
  }

 private:
  std::vector<Step> steps_;  // by the label they lead to
  std::vector<std::size_t> ends_;
};

// The best path through a chain: at each place one label, scored alone and
// with the label before it. Time is places × steps, memory is kept between
// calls, so one object serves a thread.
//
//   Viterbi<std::int32_t> viterbi;
//   std::span<const std::uint8_t> path = viterbi.best_path(states, steps);
//
// Of paths that score the same the one with the lower labels at the end wins,
// so the answer depends on the scores alone.
template <class Score>
class Viterbi {
 public:
  // A label that must not be taken at a place. Far from the limits, so that a
  // sum over any text stays in range.
  static constexpr Score kForbidden = ChainSteps<Score>::kForbidden;

  // `states` holds labels scores for each place. The path is valid until the
  // next call.
  std::span<const std::uint8_t> best_path(std::span<const Score> states,
                                          const ChainSteps<Score>& steps) {
    labels_ = steps.labels();
    const std::size_t places = states.size() / labels_;
    back_.resize(states.size());
    path_.resize(places);
    if (places == 0) {
      return path_;
    }
    next_.resize(labels_);
    best_.assign(states.begin(),
                 states.begin() + static_cast<std::ptrdiff_t>(labels_));
    for (std::size_t place = 1; place < places; ++place) {
      advance(place, states.subspan(place * labels_, labels_), steps);
    }
    trace(places);
    return path_;
  }

  // The score of the path that was found last.
  auto best_score() const { return score_; }

 private:
  // Sums over a long text leave 32 bits.
  using Sum =
      std::conditional_t<std::is_integral_v<Score>, std::int64_t, double>;

  void advance(std::size_t place, std::span<const Score> states,
               const ChainSteps<Score>& steps) {
    std::uint8_t* back = back_.data() + place * labels_;
    for (std::size_t to = 0; to < labels_; ++to) {
      Sum best = std::numeric_limits<Sum>::lowest() / 2;
      std::uint8_t label = 0;
      for (const auto& step : steps.to(to)) {
        const Sum sum = best_[step.from] + step.score;
        label = sum > best ? step.from : label;
        best = std::max(sum, best);
      }
      next_[to] = best + states[to];
      back[to] = label;
    }
    best_.swap(next_);
  }

  void trace(std::size_t places) {
    std::size_t label = 0;
    for (std::size_t other = 1; other < labels_; ++other) {
      if (best_[other] > best_[label]) {
        label = other;
      }
    }
    score_ = best_[label];
    for (std::size_t place = places; place-- > 0;) {
      path_[place] = static_cast<std::uint8_t>(label);
      label = back_[place * labels_ + label];
    }
  }

  std::size_t labels_ = 0;
  Sum score_ = 0;
  std::vector<Sum> best_;
  std::vector<Sum> next_;
  std::vector<std::uint8_t> back_;
  std::vector<std::uint8_t> path_;
};

}  // namespace newsparse
