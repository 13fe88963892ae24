// SPDX-License-Identifier: Apache-2.0
#include "learn/linear_model_writer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <tuple>

#include "newsparse/error.h"

#include "learn/linear_model_layout.h"

namespace newsparse {
namespace {

constexpr float kLargestWide = 32767;
constexpr std::int32_t kLargestNarrow = 127;

std::int32_t rounded(float weight, float scale) {
  return static_cast<std::int32_t>(
      std::lround(std::clamp(weight / scale, -kLargestWide, kLargestWide)));
}

}  // namespace

// The arrays of a model in the making.
struct LinearModelWriter::Packed {
  std::vector<std::uint32_t> entries;
  std::vector<std::uint8_t> counts;
  std::vector<std::uint8_t> ids;
  std::vector<std::int16_t> wide;
  std::vector<std::int8_t> narrow;
  std::vector<std::uint8_t> shifts;

  std::size_t weights() const { return std::max(wide.size(), narrow.size()); }
};

LinearModelWriter::LinearModelWriter(std::size_t classes, PackOptions options)
    : classes_(classes), options_(options) {
  if (classes == 0 || classes > linear_model_layout::kMaxClasses ||
      (options.bits != 8 && options.bits != 16)) {
    throw Error("model: " + std::to_string(classes) + " classes in " +
                std::to_string(options.bits) + " bits cannot be packed");
  }
}

void LinearModelWriter::add_row(std::uint64_t feature,
                                std::span<const float> weights) {
  assert(weights.size() == classes_);
  Row row{feature, weights_.size(), 0, 0};
  for (std::size_t c = 0; c < weights.size(); ++c) {
    if (weights[c] != 0) {
      weights_.push_back(weights[c]);
      ids_.push_back(static_cast<std::uint8_t>(c));
      row.size += std::abs(weights[c]);
      ++row.count;
    }
  }
  if (row.count > 0) {
    rows_.push_back(row);
  }
}

float LinearModelWriter::scale() const {
  if (options_.scale > 0) {
    return options_.scale;
  }
  float largest = 0;
  for (const float weight : weights_) {
    largest = std::max(largest, std::abs(weight));
  }
  return largest > 0 ? largest / kLargestWide : 1;
}

void LinearModelWriter::pack_row(const Row& row, float scale,
                                 Packed& packed) const {
  std::array<std::int32_t, linear_model_layout::kMaxClasses> dense{};
  std::int32_t largest = 0;
  for (std::size_t i = row.first; i < row.first + row.count; ++i) {
    dense[ids_[i]] = rounded(weights_[i], scale);
    largest = std::max(largest, std::abs(dense[ids_[i]]));
  }
  std::uint8_t shift = 0;
  while (options_.bits == 8 && (largest >> shift) > kLargestNarrow) {
    ++shift;
  }
  std::size_t count = 0;
  for (std::size_t c = 0; c < classes_; ++c) {
    const std::int32_t half = shift > 0 ? 1 << (shift - 1) : 0;
    const std::int32_t value =
        std::min((dense[c] + half) >> shift,
                 options_.bits == 8 ? kLargestNarrow : 32767);
    if (options_.layout == RowLayout::Sparse && value == 0) {
      continue;
    }
    ++count;
    packed.ids.push_back(static_cast<std::uint8_t>(c));
    if (options_.bits == 8) {
      packed.narrow.push_back(static_cast<std::int8_t>(value));
    } else {
      packed.wide.push_back(static_cast<std::int16_t>(value));
    }
  }
  packed.shifts.push_back(shift);
  packed.counts.push_back(static_cast<std::uint8_t>(count));
}

std::size_t LinearModelWriter::write(ModelWriter& writer,
                                     const std::string& name) {
  // The larger row first: it stays where the table cannot tell two apart.
  std::sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
    return std::tuple(-a.size, a.feature) < std::tuple(-b.size, b.feature);
  });
  std::vector<std::uint64_t> features;
  for (const Row& row : rows_) {
    features.push_back(row.feature);
  }
  const IndexRows index =
      write_hash_index<std::uint16_t>(writer, name, features);
  const float unit = scale();
  Packed packed;
  std::size_t next = 0;
  for (std::size_t bucket = 0; bucket <= index.buckets; ++bucket) {
    packed.entries.push_back(static_cast<std::uint32_t>(packed.weights()));
    for (; next < index.order.size(); ++next) {
      const Row& row = rows_[index.order[next]];
      if (HashIndex<std::uint16_t>::bucket_of(row.feature, index.buckets) !=
          bucket) {
        break;
      }
      pack_row(row, unit, packed);
    }
  }
  const linear_model_layout::Shape shape{
      static_cast<std::uint32_t>(classes_),
      static_cast<std::uint32_t>(index.order.size()),
      static_cast<std::uint32_t>(packed.weights()),
      static_cast<std::uint32_t>(options_.layout),
      options_.bits == 8 ? 1U : 2U,
      unit,
      {}};
  writer.add_bytes(name + ".shape", std::as_bytes(std::span(&shape, 1)));
  if (options_.layout == RowLayout::Sparse) {
    writer.add_numbers(name + ".entries", packed.entries);
    writer.add_numbers(name + ".counts", packed.counts);
    writer.add_numbers(name + ".classes", packed.ids);
  }
  if (options_.bits == 8) {
    writer.add_numbers(name + ".shifts", packed.shifts);
    writer.add_numbers(name + ".weights", packed.narrow);
  } else {
    writer.add_numbers(name + ".weights", packed.wide);
  }
  return rows_.size() - index.order.size();
}

}  // namespace newsparse
