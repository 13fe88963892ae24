// SPDX-License-Identifier: Apache-2.0
#include "learn/linear_model_writer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <tuple>

#include "newsparse/error.h"

#include "learn/feature_hash.h"
#include "learn/linear_model_layout.h"

namespace newsparse {
namespace {

using linear_model_layout::by_class;
using linear_model_layout::dense_numbers;
using linear_model_layout::key_of;
using linear_model_layout::kPlaces;
using linear_model_layout::Shape;
using linear_model_layout::SparseBucket;

constexpr float kLargest = 32767;

// Rows for each bucket. Of buckets as full as this one row in twenty finds no
// place, of those with the smallest weights; with less the file is larger.
constexpr std::size_t kFill = 6;

}  // namespace

// The rows of a bucket, in the order of their places.
struct LinearModelWriter::Bucket {
  std::array<const Row*, kPlaces> rows{};
  std::size_t size = 0;

  bool knows(std::uint16_t key) const {
    return std::any_of(
        rows.begin(), rows.begin() + size,
        [key](const Row* row) { return key_of(row->feature) == key; });
  }
};

LinearModelWriter::LinearModelWriter(std::size_t classes, PackOptions options)
    : classes_(classes), options_(options) {
  if (classes == 0 || classes > linear_model_layout::kMaxClasses) {
    throw Error("model: " + std::to_string(classes) +
                " classes cannot be packed");
  }
}

void LinearModelWriter::add_row(std::uint64_t feature,
                                std::span<const float> weights) {
  assert(weights.size() == classes_);
  Row row{feature, weights_.size(), 0, 0};
  for (std::size_t c = 0; c < weights.size(); ++c) {
    if (weights[c] != 0 && std::abs(weights[c]) >= options_.least) {
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
  return largest > 0 ? largest / kLargest : 1;
}

std::int16_t LinearModelWriter::packed(std::size_t weight, float scale) const {
  return static_cast<std::int16_t>(
      std::lround(std::clamp(weights_[weight] / scale, -kLargest, kLargest)));
}

std::vector<LinearModelWriter::Bucket> LinearModelWriter::place_rows() {
  std::sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
    return std::tuple(-a.size, a.feature) < std::tuple(-b.size, b.feature);
  });
  std::vector<Bucket> buckets(rows_.size() / kFill + 1);
  for (const Row& row : rows_) {
    Bucket& bucket = buckets[bucket_of(row.feature, buckets.size())];
    if (bucket.size < kPlaces && !bucket.knows(key_of(row.feature))) {
      bucket.rows[bucket.size++] = &row;
    }
  }
  return buckets;
}

std::vector<std::uint16_t> LinearModelWriter::dense_table(
    const std::vector<Bucket>& buckets, float scale) const {
  const std::size_t numbers = dense_numbers(classes_);
  std::vector<std::uint16_t> table(buckets.size() * numbers);
  for (std::size_t b = 0; b < buckets.size(); ++b) {
    std::uint16_t* bucket = table.data() + b * numbers;
    for (std::size_t place = 0; place < buckets[b].size; ++place) {
      const Row& row = *buckets[b].rows[place];
      bucket[place] = key_of(row.feature);
      for (std::size_t i = row.first; i < row.first + row.count; ++i) {
        const std::size_t at = by_class(classes_)
                                   ? (ids_[i] + 1U) * kPlaces + place
                                   : kPlaces + place * classes_ + ids_[i];
        bucket[at] = static_cast<std::uint16_t>(packed(i, scale));
      }
    }
  }
  return table;
}

LinearModelWriter::SparseTable LinearModelWriter::sparse_table(
    const std::vector<Bucket>& buckets, float scale) const {
  SparseTable table;
  for (const Bucket& bucket : buckets) {
    SparseBucket& made = table.buckets.emplace_back();
    made.first = table.weights;
    for (std::size_t place = 0; place < bucket.size; ++place) {
      const Row& row = *bucket.rows[place];
      made.keys[place] = key_of(row.feature);
      for (std::size_t i = row.first; i < row.first + row.count; ++i) {
        const std::int16_t weight = packed(i, scale);
        if (weight != 0) {
          const auto bits = static_cast<std::uint16_t>(weight);
          table.bytes.push_back(static_cast<std::uint8_t>(bits & 0xFFU));
          table.bytes.push_back(static_cast<std::uint8_t>(bits >> 8U));
          table.bytes.push_back(ids_[i]);
          ++made.counts[place];
          ++table.weights;
        }
      }
    }
  }
  return table;
}

std::size_t LinearModelWriter::write(ModelWriter& writer,
                                     const std::string& name) {
  const std::vector<Bucket> buckets = place_rows();
  Shape shape;
  shape.classes = static_cast<std::uint32_t>(classes_);
  shape.weight_bytes = 2;
  shape.scale = scale();
  shape.buckets = static_cast<std::uint32_t>(buckets.size());
  for (const Bucket& bucket : buckets) {
    shape.rows += static_cast<std::uint32_t>(bucket.size);
  }
  if (options_.layout == RowLayout::Dense) {
    shape.layout = linear_model_layout::kDense;
    shape.weights = shape.rows * shape.classes;
    writer.add_numbers(name + ".table", dense_table(buckets, shape.scale));
  } else {
    const SparseTable table = sparse_table(buckets, shape.scale);
    shape.layout = linear_model_layout::kSparse;
    shape.weights = table.weights;
    writer.add_numbers(name + ".buckets", table.buckets);
    writer.add_numbers(name + ".weights", table.bytes);
  }
  writer.add_bytes(name + ".shape", std::as_bytes(std::span(&shape, 1)));
  return rows_.size() - shape.rows;
}

}  // namespace newsparse
