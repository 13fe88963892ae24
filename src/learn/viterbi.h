// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

namespace newsparse {

// The best path through a chain: at each place one label, scored alone and
// with the label before it. Time is places × labels², memory is kept between
// calls, so one object serves a thread.
//
//   Viterbi<std::int32_t> viterbi(labels);
//   std::span<const std::uint8_t> path = viterbi.best_path(states, steps);
//
// Of paths that score the same the one with the lower labels at the end wins,
// so the answer depends on the scores alone.
template <class Score>
class Viterbi {
 public:
  // A step that must not be taken. Far from the limits, so that a sum over
  // any text stays in range.
  static constexpr Score kForbidden = -1'000'000'000;

  explicit Viterbi(std::size_t labels) : labels_(labels) {
    assert(labels > 0 && labels <= 256);
  }

  // `states` holds labels scores for each place. `steps` holds, from row to
  // column, labels × labels scores of two neighbours: once for the whole
  // chain, or for each place the step that leads to it (that of the first
  // place is not read). The path is valid until the next call.
  std::span<const std::uint8_t> best_path(std::span<const Score> states,
                                          std::span<const Score> steps) {
    const std::size_t places = states.size() / labels_;
    const std::size_t square = labels_ * labels_;
    assert(steps.size() == square || steps.size() == places * square);
    const std::size_t stride = steps.size() == square ? 0 : square;
    back_.resize(states.size());
    path_.resize(places);
    if (places == 0) {
      return path_;
    }
    best_.assign(states.begin(),
                 states.begin() + static_cast<std::ptrdiff_t>(labels_));
    for (std::size_t place = 1; place < places; ++place) {
      advance(place, states.subspan(place * labels_, labels_),
              steps.subspan(place * stride, square));
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
               std::span<const Score> steps) {
    next_.assign(labels_, std::numeric_limits<Sum>::lowest());
    std::uint8_t* back = back_.data() + place * labels_;
    for (std::size_t from = 0; from < labels_; ++from) {
      const Score* row = steps.data() + from * labels_;
      for (std::size_t to = 0; to < labels_; ++to) {
        const Sum sum = best_[from] + row[to];
        if (sum > next_[to]) {
          next_[to] = sum;
          back[to] = static_cast<std::uint8_t>(from);
        }
      }
    }
    for (std::size_t to = 0; to < labels_; ++to) {
      next_[to] += states[to];
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

  std::size_t labels_;
  Sum score_ = 0;
  std::vector<Sum> best_;
  std::vector<Sum> next_;
  std::vector<std::uint8_t> back_;
  std::vector<std::uint8_t> path_;
};

}  // namespace newsparse
