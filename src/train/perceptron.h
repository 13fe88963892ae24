// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "learn/linear_model_writer.h"

namespace newsparse {

// An averaged perceptron (Collins 2002) over hashed features. Weights are
// whole numbers, so training is deterministic to the bit; the average is kept
// by the sum of updates times their moment (Daumé).
//
//   Perceptron perceptron(classes);
//   for (…) {
//     perceptron.add_scores(features, scores);
//     if (predicted != gold) {
//       perceptron.update(features, gold, predicted);
//     }
//     perceptron.tick();
//   }
//   perceptron.pack(options, rows)
class Perceptron {
 public:
  explicit Perceptron(std::size_t classes);

  std::size_t classes() const { return classes_; }
  std::size_t rows() const { return keys_.size(); }

  void add_scores(std::span<const std::uint64_t> features,
                  std::span<std::int32_t> scores) const;

  // Moves every feature towards one class and away from another.
  void update(std::span<const std::uint64_t> features, std::size_t towards,
              std::size_t away);
  void add(std::span<const std::uint64_t> features, std::size_t label,
           std::int32_t by);

  // Counts one decision; averages weigh each decision alike.
  void tick() { ++now_; }

  // The averaged weights of the `rows` features whose weights are largest in
  // sum, ready to be written.
  LinearModelWriter pack(PackOptions options, std::size_t rows) const;

 private:
  std::size_t slot_of(std::uint64_t feature) const;
  std::size_t row_for(std::uint64_t feature);
  void grow();
  float average(std::size_t weight) const;

  static constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;

  std::size_t classes_;
  std::int64_t now_ = 1;
  std::vector<std::uint32_t> slots_;
  std::vector<std::uint64_t> keys_;    // of the rows
  std::vector<std::int32_t> current_;  // rows × classes
  std::vector<std::int64_t> moments_;  // rows × classes
};

}  // namespace newsparse
