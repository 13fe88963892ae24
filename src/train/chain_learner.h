// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "learn/model_writer.h"
#include "train/crf.h"

namespace newsparse {

// A learner of one kind: its features, examples and options. The corpus is
// walked twice: first features are counted, then examples are kept.
class ChainLearner {
 public:
  explicit ChainLearner(const CrfOptions& options) : options_(options) {}

  // Calls `walk` with this object twice.
  template <class Walk>
  void collect(unsigned cutoff, Walk walk) {
    walk(*this);
    states_.close(cutoff);
    steps_.close(cutoff);
    counting_ = false;
    walk(*this);
    options_.state_features = states_.features().size();
    options_.step_features = steps_.features().size();
  }

  void begin_chain(std::uint32_t part);
  void add_place(std::uint8_t label,
                 const std::vector<std::uint64_t>& state_keys,
                 const std::vector<std::uint64_t>& step_keys);

  CrfWeights train(std::uint32_t without) const {
    return train_crf(examples_, options_, without);
  }

  // The same for chains of one place and two labels: the weights of label 1
  // against label 0.
  std::vector<float> train_binary(std::uint32_t without) const;

  const std::vector<std::uint64_t>& states() const {
    return states_.features();
  }
  const std::vector<std::uint64_t>& steps() const { return steps_.features(); }

 private:
  FeatureIndex states_, steps_;
  ChainExamples examples_;
  CrfOptions options_;
  bool counting_ = true;
  std::vector<std::uint32_t> state_numbers_, step_numbers_;
};

// Adds rows of `width` weights as the linear model `name`.
void add_rows(ModelWriter& writer, const std::string& name,
              const std::vector<std::uint64_t>& features,
              const std::vector<float>& weights, std::size_t width);

}  // namespace newsparse
