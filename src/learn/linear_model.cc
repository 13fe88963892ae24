// SPDX-License-Identifier: Apache-2.0
//
// Rows are found by a HashIndex with keys of 16 bits. With some four rows to a
// bucket, a key of 16 bits takes a stranger for a known feature four times in
// 65,536. A decision of 70 features meets one random row in 200 decisions, and
// that row is one of 70 voices. Keys of 32 bits would make a row of three
// weights a fifth larger; for the same bytes the rows that fit instead are
// worth more.
#include "learn/linear_model.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "learn/linear_model_layout.h"

namespace newsparse {
namespace {

using linear_model_layout::Shape;

Shape shape_of(const ModelFile& file, const std::string& name) {
  const auto found = file.numbers<Shape>(name + ".shape");
  if (found.size() != 1) {
    file.refuse(name + ".shape", "not one shape");
  }
  const Shape& shape = found[0];
  if (shape.classes == 0 || shape.classes > linear_model_layout::kMaxClasses ||
      shape.layout > 1 ||
      (shape.weight_bytes != 1 && shape.weight_bytes != 2) ||
      !(shape.scale > 0)) {
    file.refuse(name + ".shape", "impossible numbers");
  }
  return shape;
}

template <class Number>
std::span<const Number> sized(const ModelFile& file, const std::string& section,
                              std::size_t size) {
  const auto found = file.numbers<Number>(section);
  if (found.size() != size) {
    file.refuse(section, std::to_string(found.size()) + " elements, expected " +
                             std::to_string(size));
  }
  return found;
}

}  // namespace

LinearModel::LinearModel(const ModelFile& file, const std::string& name) {
  const Shape shape = shape_of(file, name);
  classes_ = shape.classes;
  layout_ = static_cast<RowLayout>(shape.layout);
  scale_ = shape.scale;
  index_ = HashIndex<std::uint16_t>(file, name);
  if (index_.size() != shape.rows) {
    file.refuse(name + ".keys", "another number of rows than the shape");
  }
  if (shape.weight_bytes == 1) {
    narrow_ = sized<std::int8_t>(file, name + ".weights", shape.weights);
    shifts_ = sized<std::uint8_t>(file, name + ".shifts", shape.rows);
    if (std::any_of(shifts_.begin(), shifts_.end(), [](std::uint8_t shift) {
          return shift > linear_model_layout::kMaxShift;
        })) {
      file.refuse(name + ".shifts", "a shift out of range");
    }
  } else {
    wide_ = sized<std::int16_t>(file, name + ".weights", shape.weights);
  }
  if (layout_ == RowLayout::Dense) {
    check_dense(file, name);
  } else {
    entries_ =
        sized<std::uint32_t>(file, name + ".entries", index_.buckets() + 1);
    counts_ = sized<std::uint8_t>(file, name + ".counts", shape.rows);
    ids_ = sized<std::uint8_t>(file, name + ".classes", shape.weights);
    check_sparse(file, name);
  }
}

void LinearModel::check_dense(const ModelFile& file,
                              const std::string& name) const {
  if (std::max(wide_.size(), narrow_.size()) != rows() * classes_) {
    file.refuse(name + ".weights", "not one weight for each class and row");
  }
}

void LinearModel::check_sparse(const ModelFile& file,
                               const std::string& name) const {
  bool right = entries_.front() == 0 && entries_.back() == ids_.size();
  for (std::size_t bucket = 0; bucket < index_.buckets(); ++bucket) {
    std::size_t entry = entries_[bucket];
    const std::size_t end = index_.begin_of(bucket + 1);
    for (std::size_t row = index_.begin_of(bucket); row < end; ++row) {
      entry += counts_[row];
    }
    right = right && entry == entries_[bucket + 1];
  }
  if (!right) {
    file.refuse(name + ".entries", "weights that are not in order");
  }
  const auto largest = std::max_element(ids_.begin(), ids_.end());
  if (largest != ids_.end() && *largest >= classes_) {
    file.refuse(name + ".classes", "a class that does not exist");
  }
}

std::int32_t LinearModel::weight(std::size_t row, std::size_t entry) const {
  if (!wide_.empty()) {
    return wide_[entry];
  }
  return static_cast<std::int32_t>(narrow_[entry]) * (1 << shifts_[row]);
}

void LinearModel::add_dense(std::size_t row,
                            std::span<std::int32_t> scores) const {
  const std::size_t first = row * classes_;
  if (!wide_.empty()) {
    const std::int16_t* weights = wide_.data() + first;
    for (std::size_t c = 0; c < scores.size(); ++c) {
      scores[c] += weights[c];
    }
    return;
  }
  const std::int32_t factor = 1 << shifts_[row];
  const std::int8_t* weights = narrow_.data() + first;
  for (std::size_t c = 0; c < scores.size(); ++c) {
    scores[c] += weights[c] * factor;
  }
}

void LinearModel::add_sparse(std::size_t row, std::size_t bucket,
                             std::span<std::int32_t> scores) const {
  std::size_t entry = entries_[bucket];
  for (std::size_t before = index_.begin_of(bucket); before < row; ++before) {
    entry += counts_[before];
  }
  const std::size_t end = entry + counts_[row];
  for (; entry < end; ++entry) {
    scores[ids_[entry]] += weight(row, entry);
  }
}

void LinearModel::add_row(std::uint64_t feature, std::size_t bucket,
                          std::span<std::int32_t> scores) const {
  const std::size_t row = index_.find(feature, bucket);
  if (row == rows()) {
    return;
  }
  if (layout_ == RowLayout::Dense) {
    add_dense(row, scores);
  } else {
    add_sparse(row, bucket, scores);
  }
}

void LinearModel::add_scores(std::uint64_t feature,
                             std::span<std::int32_t> scores) const {
  assert(scores.size() == classes_);
  add_row(feature, index_.bucket_of(feature), scores);
}

// Asks for the cache lines that a look-up in the bucket will read.
void LinearModel::fetch(std::size_t bucket) const {
  const std::size_t row = index_.begin_of(bucket);
  index_.fetch_keys(row);
  const std::size_t entry =
      layout_ == RowLayout::Dense ? row * classes_ : entries_[bucket];
  if (!wide_.empty()) {
    __builtin_prefetch(wide_.data() + entry);
  } else {
    __builtin_prefetch(narrow_.data() + entry);
    __builtin_prefetch(shifts_.data() + row);
  }
  if (layout_ == RowLayout::Sparse) {
    __builtin_prefetch(counts_.data() + row);
    __builtin_prefetch(ids_.data() + entry);
  }
}

void LinearModel::add_scores(std::span<const std::uint64_t> features,
                             std::span<std::int32_t> scores) const {
  assert(scores.size() == classes_);
  constexpr std::size_t kBatch = 64;
  std::array<std::size_t, kBatch> buckets;
  for (std::size_t begin = 0; begin < features.size(); begin += kBatch) {
    const auto batch =
        features.subspan(begin, std::min(kBatch, features.size() - begin));
    for (std::size_t i = 0; i < batch.size(); ++i) {
      buckets[i] = index_.bucket_of(batch[i]);
      index_.fetch_begin(buckets[i]);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
      fetch(buckets[i]);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
      add_row(batch[i], buckets[i], scores);
    }
  }
}

}  // namespace newsparse
