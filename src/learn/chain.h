// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsparse {

// A small generator of random bits (Steele, Lea, Flood: SplitMix64), the same
// on every machine, for sampling and for training.
class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  // Uniform in [0, 1).
  float uniform() { return static_cast<float>(next() >> 40U) * 0x1p-24F; }

 private:
  std::uint64_t state_;
};

// The probabilities of a linear-chain conditional random field (Lafferty,
// McCallum, Pereira 2001). `states` holds labels scores for each place,
// `steps` labels × labels for each place, from row to column, for the step
// that leads to it; that of the first place is not read. Memory is kept
// between calls, so one object serves a thread.
class Chain {
 public:
  explicit Chain(std::size_t labels);

  // Sums over all paths; what the others ask about is this chain.
  void run(std::span<const float> states, std::span<const float> steps);

  std::size_t places() const { return places_; }

  // The logarithm of the sum over paths.
  double log_sum() const { return log_sum_; }

  // The score of a path less log_sum(): the logarithm of its probability.
  double log_probability(std::span<const std::uint8_t> path) const;

  // Fills the probability of each label at each place, and of each step.
  // Requires: sizes as those of states and steps.
  void marginals(std::span<float> states, std::span<float> steps);

  // Draws a path by its probability.
  // Requires: one element for each place.
  void sample(SplitMix& random, std::span<std::uint8_t> path) const;

 private:
  const float* step(std::size_t place) const {
    return &steps_[place * labels_ * labels_];
  }

  std::size_t labels_;
  std::size_t places_ = 0;
  double log_sum_ = 0;
  std::vector<float> states_;   // exponentials, the largest of a place is 1
  std::vector<float> steps_;    // exponentials
  std::vector<float> forward_;  // sums to 1 at each place
  std::vector<float> scale_;    // what forward_ was divided by
  std::vector<float> backward_;
  std::span<const float> given_states_;
  std::span<const float> given_steps_;
};

}  // namespace newsparse
