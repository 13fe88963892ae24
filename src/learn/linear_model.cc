// SPDX-License-Identifier: Apache-2.0
//
// Most of the program's time goes by here, and most of that by waiting for
// memory: a decision asks for a hundred features, each somewhere else in some
// megabytes. So everything about a feature lies in one place. Rows stand in
// buckets of eight; a bucket of three classes is one cache line of 64 bytes:
//
//   keys of rows 0-7 | weights of class 0 | of class 1 | of class 2
//
// All eight keys are compared at once, and the weights of those that are not
// meant are masked out: no branch, which would be guessed wrongly half the
// time. Rows of many classes are sparse; a line of their bucket tells whether
// a feature is there at all, and a second holds its weights.
//
// With some six rows to a bucket, a key of 16 bits takes a stranger for a
// known feature six times in 65,536. A decision of 70 features meets one
// random row in 150 decisions, and that row is one of 70 voices. Keys of 32
// bits would make a row of three weights a quarter larger; for the same bytes
// the rows that fit instead are worth more.
#include "learn/linear_model.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using linear_model_layout::dense_numbers;
using linear_model_layout::key_of;
using linear_model_layout::kPlaces;
using linear_model_layout::kWeightBytes;
using linear_model_layout::Shape;
using linear_model_layout::SparseBucket;

Shape shape_of(const ModelFile& file, const std::string& name) {
  const auto found = file.numbers<Shape>(name + ".shape");
  if (found.size() != 1) {
    file.refuse(name + ".shape", "not one shape");
  }
  const Shape& shape = found[0];
  if (shape.classes == 0 || shape.classes > linear_model_layout::kMaxClasses ||
      (shape.layout != linear_model_layout::kDense &&
       shape.layout != linear_model_layout::kSparse) ||
      shape.weight_bytes != 2 || shape.buckets == 0 || !(shape.scale > 0)) {
    file.refuse(name + ".shape", "impossible numbers");
  }
  return shape;
}

// One bit for each place whose key is the one asked for, at the top of the
// place's 16 bits. Keys are compared four at a time in a word: a lane of the
// difference is zero when neither its low bits carry nor its top bit is set.
class Matches {
 public:
  Matches(const std::uint16_t* keys, std::uint16_t key) {
    const std::uint64_t all = key * std::uint64_t{0x0001000100010001U};
    for (std::size_t half = 0; half < 2; ++half) {
      std::uint64_t word = 0;
      std::memcpy(&word, keys + 4 * half, sizeof word);
      word ^= all;
      constexpr std::uint64_t kLow = 0x7FFF7FFF7FFF7FFFU;
      lanes_[half] = ~(((word & kLow) + kLow) | word | kLow);
    }
  }

  bool any() const { return (lanes_[0] | lanes_[1]) != 0; }

  template <class Use>
  void each(Use use) const {
    for (std::size_t half = 0; half < 2; ++half) {
      for (std::uint64_t left = lanes_[half]; left != 0; left &= left - 1) {
        use(4 * half + static_cast<std::size_t>(std::countr_zero(left)) / 16);
      }
    }
  }

 private:
  std::uint64_t lanes_[2] = {};
};

// The sum of the first counts of a bucket, in lanes of 16 bits.
std::size_t sum_of(const std::uint8_t* counts, std::size_t size) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, counts, sizeof bytes);
  bytes &= (std::uint64_t{1} << (8 * size)) - 1;
  constexpr std::uint64_t kEven = 0x00FF00FF00FF00FFU;
  const std::uint64_t pairs = (bytes & kEven) + (bytes >> 8U & kEven);
  return pairs * 0x0001000100010001U >> 48U;
}

std::int16_t number_at(const std::uint8_t* bytes) {
  std::int16_t number = 0;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

}  // namespace

LinearModel::LinearModel(const ModelFile& file, const std::string& name) {
  const Shape shape = shape_of(file, name);
  classes_ = shape.classes;
  rows_ = shape.rows;
  buckets_ = shape.buckets;
  scale_ = shape.scale;
  if (shape.layout == linear_model_layout::kDense) {
    read_dense(file, name);
  } else {
    read_sparse(file, name);
  }
}

void LinearModel::read_dense(const ModelFile& file, const std::string& name) {
  table_ = file.numbers<std::uint16_t>(name + ".table");
  if (table_.size() != buckets_ * dense_numbers(classes_)) {
    file.refuse(name + ".table", "another size than the shape says");
  }
}

void LinearModel::read_sparse(const ModelFile& file, const std::string& name) {
  places_ = file.numbers<SparseBucket>(name + ".buckets");
  weights_ = file.numbers<std::uint8_t>(name + ".weights");
  if (places_.size() != buckets_) {
    file.refuse(name + ".buckets", "another number than the shape says");
  }
  std::size_t next = 0;
  for (const SparseBucket& bucket : places_) {
    if (bucket.first != next) {
      file.refuse(name + ".buckets", "weights that are not in order");
    }
    for (const std::uint8_t count : bucket.counts) {
      next += count;
    }
  }
  if (weights_.size() != next * kWeightBytes) {
    file.refuse(name + ".weights", "another size than the buckets say");
  }
  for (std::size_t at = 2; at < weights_.size(); at += kWeightBytes) {
    if (weights_[at] >= classes_) {
      file.refuse(name + ".weights", "a class that does not exist");
    }
  }
}

void LinearModel::add_scores(std::uint64_t feature,
                             std::span<std::int32_t> scores) const {
  add_batch(std::span(&feature, 1), scores);
}

void LinearModel::add_scores(std::span<const std::uint64_t> features,
                             std::span<std::int32_t> scores) const {
  for (std::size_t begin = 0; begin < features.size(); begin += kBatch) {
    add_batch(
        features.subspan(begin, std::min(kBatch, features.size() - begin)),
        scores);
  }
}

void LinearModel::add_batch(std::span<const std::uint64_t> features,
                            std::span<std::int32_t> scores) const {
  assert(scores.size() == classes_);
  Places buckets;
  for (std::size_t i = 0; i < features.size(); ++i) {
    buckets[i] = bucket_of(features[i], buckets_);
    if (!places_.empty()) {
      __builtin_prefetch(places_.data() + buckets[i]);
    } else {
      const std::uint16_t* bucket = dense_bucket(buckets[i]);
      __builtin_prefetch(bucket);
      __builtin_prefetch(bucket + dense_numbers(classes_) - 1);
    }
  }
  if (!places_.empty()) {
    add_sparse(features, buckets, scores);
    return;
  }
  switch (classes_) {
    case 1:
      return add_by_class<1>(features, buckets, scores.data());
    case 2:
      return add_by_class<2>(features, buckets, scores.data());
    case 3:
      return add_by_class<3>(features, buckets, scores.data());
    case 4:
      return add_by_class<4>(features, buckets, scores.data());
    default:
      for (std::size_t i = 0; i < features.size(); ++i) {
        add_dense(features[i], buckets[i], scores);
      }
  }
}

// Written so that the compiler makes one vector instruction of each loop over
// the places.
template <std::size_t Classes>
void LinearModel::add_by_class(std::span<const std::uint64_t> features,
                               const Places& buckets,
                               std::int32_t* scores) const {
  std::int32_t sums[Classes][kPlaces] = {};
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::uint16_t* bucket = dense_bucket(buckets[i]);
    const std::uint16_t key = key_of(features[i]);
    std::uint16_t masks[kPlaces];
    for (std::size_t place = 0; place < kPlaces; ++place) {
      masks[place] = bucket[place] == key ? 0xFFFFU : 0U;
    }
    for (std::size_t c = 0; c < Classes; ++c) {
      const std::uint16_t* weights = bucket + (c + 1) * kPlaces;
      for (std::size_t place = 0; place < kPlaces; ++place) {
        sums[c][place] += static_cast<std::int16_t>(
            static_cast<std::uint16_t>(weights[place] & masks[place]));
      }
    }
  }
  for (std::size_t c = 0; c < Classes; ++c) {
    for (const std::int32_t sum : sums[c]) {
      scores[c] += sum;
    }
  }
}

void LinearModel::add_dense(std::uint64_t feature, std::size_t bucket,
                            std::span<std::int32_t> scores) const {
  const std::uint16_t* keys = dense_bucket(bucket);
  Matches(keys, key_of(feature)).each([&](std::size_t place) {
    const std::uint16_t* row = keys + kPlaces + place * classes_;
    for (std::size_t c = 0; c < classes_; ++c) {
      scores[c] += static_cast<std::int16_t>(row[c]);
    }
  });
}

// First all that are there are found and their weights asked for, then added.
void LinearModel::add_sparse(std::span<const std::uint64_t> features,
                             const Places& buckets,
                             std::span<std::int32_t> scores) const {
  struct Row {
    const std::uint8_t* begin;
    const std::uint8_t* end;
  };
  std::array<Row, kBatch * kPlaces> rows;
  std::size_t found = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const SparseBucket& bucket = places_[buckets[i]];
    const Matches matches(bucket.keys, key_of(features[i]));
    if (!matches.any()) {
      continue;
    }
    matches.each([&](std::size_t place) {
      const std::size_t first = bucket.first + sum_of(bucket.counts, place);
      const std::uint8_t* begin = weights_.data() + first * kWeightBytes;
      __builtin_prefetch(begin);
      rows[found++] = {begin, begin + bucket.counts[place] * kWeightBytes};
    });
  }
  for (std::size_t i = 0; i < found; ++i) {
    for (const std::uint8_t* at = rows[i].begin; at < rows[i].end;
         at += kWeightBytes) {
      scores[at[2]] += number_at(at);
    }
  }
}

}  // namespace newsparse
