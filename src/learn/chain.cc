// SPDX-License-Identifier: Apache-2.0
//
// Forward and backward sums in plain floats: at each place the forward values
// are scaled to sum to one, so that no length under- or overflows (Rabiner
// 1989, section V.A). Scores are clamped before they are exponentiated, far
// beyond what a trained model gives.
#include "learn/chain.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace newsparse {
namespace {

constexpr float kLargest = 40;  // of a score's distance from the best

float bounded_exp(float x) {
  return std::exp(std::clamp(x, -kLargest, kLargest));
}

}  // namespace

Chain::Chain(std::size_t labels) : labels_(labels) {
  assert(labels > 0);
}

void Chain::run(std::span<const float> states, std::span<const float> steps) {
  given_states_ = states;
  given_steps_ = steps;
  places_ = states.size() / labels_;
  states_.resize(states.size());
  steps_.resize(steps.size());
  forward_.resize(states.size());
  scale_.resize(places_);
  log_sum_ = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    steps_[i] = bounded_exp(steps[i]);
  }
  for (std::size_t place = 0; place < places_; ++place) {
    const float* given = &states[place * labels_];
    const float best = *std::max_element(given, given + labels_);
    float* state = &states_[place * labels_];
    float* now = &forward_[place * labels_];
    float sum = 0;
    for (std::size_t to = 0; to < labels_; ++to) {
      state[to] = bounded_exp(given[to] - best);
      float reach = 1;
      if (place > 0) {
        const float* before = now - labels_;
        reach = 0;
        for (std::size_t from = 0; from < labels_; ++from) {
          reach += before[from] * step(place)[from * labels_ + to];
        }
      }
      now[to] = reach * state[to];
      sum += now[to];
    }
    for (std::size_t to = 0; to < labels_; ++to) {
      now[to] /= sum;
    }
    scale_[place] = sum;
    log_sum_ += std::log(static_cast<double>(sum)) + static_cast<double>(best);
  }
}

double Chain::log_probability(std::span<const std::uint8_t> path) const {
  assert(path.size() == places_);
  double score = 0;
  for (std::size_t place = 0; place < places_; ++place) {
    score += static_cast<double>(given_states_[place * labels_ + path[place]]);
    if (place > 0) {
      const std::size_t at =
          (place * labels_ + path[place - 1]) * labels_ + path[place];
      score += static_cast<double>(given_steps_[at]);
    }
  }
  return score - log_sum_;
}

void Chain::marginals(std::span<float> states, std::span<float> steps) {
  backward_.assign(places_ * labels_, 1);
  for (std::size_t place = places_; place-- > 0;) {
    float* now = &backward_[place * labels_];
    if (place + 1 < places_) {
      const float* after = now + labels_;
      const float* state = &states_[(place + 1) * labels_];
      for (std::size_t from = 0; from < labels_; ++from) {
        const float* row = step(place + 1) + from * labels_;
        float sum = 0;
        for (std::size_t to = 0; to < labels_; ++to) {
          sum += row[to] * state[to] * after[to];
        }
        now[from] = sum / scale_[place + 1];
      }
    }
    for (std::size_t label = 0; label < labels_; ++label) {
      const std::size_t at = place * labels_ + label;
      states[at] = forward_[at] * backward_[at];
    }
  }
  for (std::size_t place = 1; place < places_; ++place) {
    const float* before = &forward_[(place - 1) * labels_];
    const float* state = &states_[place * labels_];
    const float* after = &backward_[place * labels_];
    for (std::size_t from = 0; from < labels_; ++from) {
      for (std::size_t to = 0; to < labels_; ++to) {
        const std::size_t at = (place * labels_ + from) * labels_ + to;
        steps[at] =
            before[from] * steps_[at] * state[to] * after[to] / scale_[place];
      }
    }
  }
}

void Chain::sample(SplitMix& random, std::span<std::uint8_t> path) const {
  assert(path.size() == places_);
  for (std::size_t place = places_; place-- > 0;) {
    const float* now = &forward_[place * labels_];
    const float* row = place + 1 < places_ ? step(place + 1) : nullptr;
    const auto weight = [&](std::size_t label) {
      return row == nullptr
                 ? now[label]
                 : now[label] * row[label * labels_ + path[place + 1]];
    };
    float sum = 0;
    for (std::size_t label = 0; label < labels_; ++label) {
      sum += weight(label);
    }
    float rest = random.uniform() * sum;
    std::size_t label = 0;
    while (label + 1 < labels_ && (rest -= weight(label)) >= 0) {
      ++label;
    }
    path[place] = static_cast<std::uint8_t>(label);
  }
}

}  // namespace newsparse
