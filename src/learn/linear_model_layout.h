// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// The fixed parts of a linear model's sections, shared by reader and writer.
namespace newsparse::linear_model_layout {

struct Shape {  // section "NAME.shape"
  std::uint32_t classes = 0;
  std::uint32_t rows = 0;
  std::uint32_t weights = 0;
  std::uint32_t layout = 0;        // kDense or kSparse
  std::uint32_t weight_bytes = 0;  // 2
  float scale = 0;
  std::uint32_t buckets = 0;
  std::uint32_t reserved = 0;
};
static_assert(sizeof(Shape) == 32);

constexpr std::uint32_t kDense = 2;
constexpr std::uint32_t kSparse = 3;

constexpr std::size_t kMaxClasses = 255;

// A bucket holds this many rows. A place that none takes has a key of 0 and
// no weights, or weights of 0: whoever finds it adds nothing.
constexpr std::size_t kPlaces = 8;

// Dense: section "NAME.table" is one array of 16-bit numbers, for each bucket
// eight keys, then the weights: of few classes the eight of each class
// together, of more the row of each place.
constexpr bool by_class(std::size_t classes) {
  return classes <= 4;
}
constexpr std::size_t dense_numbers(std::size_t classes) {
  return kPlaces * (1 + classes);
}

// Sparse: section "NAME.buckets" says where the weights of a bucket begin in
// "NAME.weights": three bytes for each, the number and its class.
struct SparseBucket {
  std::uint16_t keys[kPlaces] = {};
  std::uint8_t counts[kPlaces] = {};  // of weights
  std::uint32_t first = 0;            // weight
  std::uint32_t reserved = 0;
};
static_assert(sizeof(SparseBucket) == 32);
constexpr std::size_t kWeightBytes = 3;

constexpr std::uint16_t key_of(std::uint64_t hash) {
  return static_cast<std::uint16_t>(hash);
}

}  // namespace newsparse::linear_model_layout
