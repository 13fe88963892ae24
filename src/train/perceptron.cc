// SPDX-License-Identifier: Apache-2.0
#include "train/perceptron.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace newsparse {
namespace {

// Averages that are added up are kept as whole numbers of this size.
constexpr double kScale = 1U << 20U;

}  // namespace

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

double Perceptron::average(std::size_t weight) const {
  if (averaged_) {
    return static_cast<double>(moments_[weight]) / kScale;
  }
  return static_cast<double>(current_[weight]) -
         static_cast<double>(moments_[weight]) / static_cast<double>(now_);
}

void Perceptron::add_averages(const Perceptron& other) {
  const auto scaled = [](double average) {
    return static_cast<std::int64_t>(std::llround(average * kScale));
  };
  if (!averaged_) {
    for (std::size_t i = 0; i < moments_.size(); ++i) {
      moments_[i] = scaled(average(i));
    }
    averaged_ = true;
  }
  for (std::size_t row = 0; row < other.keys_.size(); ++row) {
    const std::size_t mine = row_for(other.keys_[row]) * classes_;
    for (std::size_t c = 0; c < classes_; ++c) {
      moments_[mine + c] += scaled(other.average(row * classes_ + c));
    }
  }
}

std::vector<float> Perceptron::averages(std::size_t row,
                                        std::size_t first) const {
  double before = 0;
  for (std::size_t c = 0; c < first; ++c) {
    before += average(row * classes_ + c);
  }
  std::vector<float> weights;
  for (std::size_t c = first; c < classes_; ++c) {
    weights.push_back(static_cast<float>(average(row * classes_ + c) - before));
  }
  return weights;
}

LinearModelWriter Perceptron::pack_from(std::size_t first, PackOptions options,
                                        std::size_t rows) const {
  std::vector<std::pair<double, std::size_t>> by_size;
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    double size = 0;
    for (const float weight : averages(row, first)) {
      size += std::abs(weight);
    }
    by_size.emplace_back(-size, row);
  }
  std::sort(by_size.begin(), by_size.end());
  by_size.resize(std::min(rows, by_size.size()));
  LinearModelWriter writer(classes_ - first, options);
  for (const auto& [size, row] : by_size) {
    writer.add_row(keys_[row], averages(row, first));
  }
  return writer;
}

LinearModelWriter Perceptron::pack(PackOptions options,
                                   std::size_t rows) const {
  return pack_from(0, options, rows);
}

LinearModelWriter Perceptron::pack_against_first(PackOptions options,
                                                 std::size_t rows) const {
  return pack_from(1, options, rows);
}

}  // namespace newsparse
