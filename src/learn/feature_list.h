// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

#include "learn/feature_hash.h"

namespace newsparse {

// The features of one decision, gathered without allocation. A feature is the
// number of its template and the attributes that fill it.
class FeatureList {
 public:
  static constexpr std::size_t kCapacity = 192;

  void clear() { size_ = 0; }

  // Up to four attributes; their order matters. A sum of products is mixed
  // once, which is cheaper than a chain of `combine`.
  void add(std::uint64_t pattern, std::uint64_t a, std::uint64_t b = 0,
           std::uint64_t c = 0, std::uint64_t d = 0) {
    assert(size_ < kCapacity);
    list_[size_++] = mix(pattern * 0x9E3779B97F4A7C15U +
                         a * 0xD6E8FEB86659FD93U + b * 0xA0761D6478BD642FU +
                         c * 0xE7037ED1A0B428DBU + d * 0x8EBC6AF09C88C6E3U);
  }

  std::span<const std::uint64_t> view() const { return {list_.data(), size_}; }

 private:
  std::array<std::uint64_t, kCapacity> list_;
  std::size_t size_ = 0;
};

}  // namespace newsparse
