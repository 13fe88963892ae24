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

  // Adds another perceptron's averages to this one's, which must not learn
  // any more: packed weights are those of both. What several saw in different
  // orders errs less than what one saw.
  void add_averages(const Perceptron& other);

  // The averaged weights of the `rows` features whose weights are largest in
  // sum, ready to be written.
  LinearModelWriter pack(PackOptions options, std::size_t rows) const;

  // The same for each class but the first, against the first: what is best
  // stays best when the first always scores 0, and each row is shorter.
  LinearModelWriter pack_against_first(PackOptions options,
                                       std::size_t rows) const;

 private:
  std::size_t slot_of(std::uint64_t feature) const;
  std::size_t row_for(std::uint64_t feature);
  void grow();
  double average(std::size_t weight) const;
  // The weights of a row from class `first` on, less those of the classes
  // before it.
  std::vector<float> averages(std::size_t row, std::size_t first) const;
  LinearModelWriter pack_from(std::size_t first, PackOptions options,
                              std::size_t rows) const;

  static constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;

  std::size_t classes_;
  std::int64_t now_ = 1;
  bool averaged_ = false;  // moments_ hold averages, scaled
  std::vector<std::uint32_t> slots_;
  std::vector<std::uint64_t> keys_;    // of the rows
  std::vector<std::int32_t> current_;  // rows × classes
  std::vector<std::int64_t> moments_;  // rows × classes
};

}  // namespace newsparse
