// SPDX-License-Identifier: Apache-2.0
#include "train/perceptron.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace newsparse {

Perceptron::Perceptron(std::size_t classes)
    : classes_(classes), slots_(1U << 16U, kEmpty) {}

// The slot that holds a feature's row, or the empty one where it would go.
std::size_t Perceptron::slot_of(std::uint64_t feature) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = feature & mask;
  while (slots_[slot] != kEmpty && keys_[slots_[slot]] != feature) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void Perceptron::grow() {
  slots_.assign(slots_.size() * 2, kEmpty);
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    slots_[slot_of(keys_[row])] = static_cast<std::uint32_t>(row);
  }
}

std::size_t Perceptron::row_for(std::uint64_t feature) {
  if (2 * keys_.size() >= slots_.size()) {
    grow();
  }
  std::uint32_t& slot = slots_[slot_of(feature)];
  if (slot == kEmpty) {
    slot = static_cast<std::uint32_t>(keys_.size());
    keys_.push_back(feature);
    current_.resize(current_.size() + classes_);
    moments_.resize(moments_.size() + classes_);
  }
  return slot;
}

void Perceptron::add_scores(std::span<const std::uint64_t> features,
                            std::span<std::int32_t> scores) const {
  const std::size_t mask = slots_.size() - 1;
  for (const std::uint64_t feature : features) {
    __builtin_prefetch(slots_.data() + (feature & mask));
  }
  for (const std::uint64_t feature : features) {
    const std::uint32_t row = slots_[slot_of(feature)];
    if (row != kEmpty) {
      const std::int32_t* weights = current_.data() + row * classes_;
      for (std::size_t c = 0; c < classes_; ++c) {
        scores[c] += weights[c];
      }
    }
  }
}

void Perceptron::add(std::span<const std::uint64_t> features, std::size_t label,
                     std::int32_t by) {
  for (const std::uint64_t feature : features) {
    const std::size_t weight = row_for(feature) * classes_ + label;
    current_[weight] += by;
    moments_[weight] += now_ * by;
  }
}

void Perceptron::update(std::span<const std::uint64_t> features,
                        std::size_t towards, std::size_t away) {
  add(features, towards, 1);
  add(features, away, -1);
}

float Perceptron::average(std::size_t weight) const {
  return static_cast<float>(static_cast<double>(current_[weight]) -
                            static_cast<double>(moments_[weight]) /
                                static_cast<double>(now_));
}

LinearModelWriter Perceptron::pack(PackOptions options,
                                   std::size_t rows) const {
  std::vector<std::pair<float, std::size_t>> by_size;
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    float size = 0;
    for (std::size_t c = 0; c < classes_; ++c) {
      size += std::abs(average(row * classes_ + c));
    }
    by_size.emplace_back(-size, row);
  }
  std::sort(by_size.begin(), by_size.end());
  by_size.resize(std::min(rows, by_size.size()));
  LinearModelWriter writer(classes_, options);
  std::vector<float> weights(classes_);
  for (const auto& [size, row] : by_size) {
    for (std::size_t c = 0; c < classes_; ++c) {
      weights[c] = average(row * classes_ + c);
    }
    writer.add_row(keys_[row], weights);
  }
  return writer;
}

}  // namespace newsparse
