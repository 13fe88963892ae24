// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsparse {

// Numbers the features that are frequent enough. Examples are walked twice:
// first every feature is counted, then `close` is called, then numbers are
// asked for. Counts live in two small tables that features share, so a rare
// feature may slip in by chance, and a frequent one never falls out.
class FeatureIndex {
 public:
  static constexpr std::uint32_t kRare = 0xFFFFFFFFU;

  void count(std::uint64_t feature);
  void close(unsigned cutoff);

  // The number of a feature, new ones included, or kRare.
  std::uint32_t number(std::uint64_t feature);

  const std::vector<std::uint64_t>& features() const { return features_; }

 private:
  void grow();

  static constexpr std::size_t kCells = std::size_t{1} << 26U;

  std::vector<std::uint8_t> first_ = std::vector<std::uint8_t>(kCells);
  std::vector<std::uint8_t> second_ = std::vector<std::uint8_t>(kCells);
  std::vector<std::uint64_t> features_;
  std::vector<std::uint32_t> slots_;  // open addressing: number + 1, or 0
};

// Labelled chains as numbers of features, stored flat.
class ChainExamples {
 public:
  // `part` says which part of the corpus a chain comes from.
  void begin_chain(std::uint32_t part);
  void add_place(std::uint8_t label, std::span<const std::uint32_t> states,
                 std::span<const std::uint32_t> steps);

  struct Place {
    std::span<const std::uint32_t> states, steps;
    std::uint8_t label;
  };
  std::size_t chains() const { return chains_.size(); }
  std::uint32_t part(std::size_t chain) const { return parts_[chain]; }
  std::size_t first_place(std::size_t chain) const { return chains_[chain]; }
  std::size_t end_place(std::size_t chain) const {
    return chain + 1 < chains_.size() ? chains_[chain + 1] : labels_.size();
  }
  Place place(std::size_t number) const;

 private:
  std::vector<std::size_t> chains_;  // the first place of each
  std::vector<std::uint32_t> parts_;
  std::vector<std::uint8_t> labels_;
  std::vector<std::size_t> begins_;    // of the numbers of each place
  std::vector<std::uint32_t> counts_;  // how many of them are states
  std::vector<std::uint32_t> numbers_;
};

struct CrfOptions {
  std::size_t labels = 2;
  std::size_t state_features = 0;
  std::size_t step_features = 0;
  int epochs = 8;
  float rate = 0.1F;
  float decay = 0.01F;   // L2, on the weights that a chain touches
  float dropout = 0.6F;  // of each feature at each visit
  std::uint64_t seed = 1;
  std::uint64_t trainings = 1;  // whose weights are averaged, seeds in a row
};

struct CrfWeights {
  std::vector<float> states;  // features × labels
  std::vector<float> steps;   // features × labels × labels
};

// The weights of a linear-chain conditional random field, learned by AdaGrad
// (Duchi, Hazan, Singer 2011). Dropout makes weak features carry weight while
// the strong ones are away; it replaces most of the regularization. What comes
// out is the average of the weights after each epoch of the last half, and of
// all trainings: the noise of the last few chains cancels out. The same
// examples and options give the same weights. `without` is a part of the
// corpus that is left out; a number that is no part's takes all.
CrfWeights train_crf(const ChainExamples& examples, const CrfOptions& options,
                     std::uint32_t without);

}  // namespace newsparse
