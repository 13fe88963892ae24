// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "learn/model_writer.h"

namespace newsparse {

// Rows of numbers, each with the answer that a model should give.
struct BoostingExamples {
  std::size_t features = 0;
  std::vector<float> numbers;         // rows × features
  std::vector<std::uint8_t> answers;  // 0 or 1, one for each row

  std::size_t rows() const { return answers.size(); }
  std::span<const float> row(std::size_t row) const {
    return std::span(numbers).subspan(row * features, features);
  }
};

struct BoostingOptions {
  std::size_t trees = 400;
  std::size_t depth = 5;
  double rate = 0.06;  // how much of what a leaf finds is added
  double ridge = 3;    // holds leaves of few rows back
};

// What BoostedTrees reads.
struct TrainedTrees {
  std::size_t features = 0;
  std::size_t depth = 1;
  std::vector<std::uint16_t> asked = {};
  std::vector<float> thresholds = {};
  std::vector<float> leaves = {};
  float base = 0;

  void write(ModelWriter& writer, const std::string& name) const;
};

// Trees for the log-odds of the answer 1, by boosting with Newton steps
// (Friedman 2001; Chen and Guestrin 2016, equation 7) over at most 64 values
// of each feature. `kept` tells of each row whether to learn from it.
TrainedTrees train_trees(const BoostingExamples& examples,
                         const std::vector<bool>& kept,
                         const BoostingOptions& options);

}  // namespace newsparse
