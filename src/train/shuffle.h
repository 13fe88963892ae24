// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "learn/feature_hash.h"

namespace newsparse {

// Random numbers that are the same with every compiler and library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(mix(seed + 1)) {}

  std::uint64_t next() { return mix(state_ += 0x9E3779B97F4A7C15U); }

  // Below `bound`, which is not 0.
  std::size_t below(std::size_t bound) {
    return static_cast<std::size_t>(next() % bound);
  }

  // True with the probability given.
  bool chance(double probability) {
    return static_cast<double>(next() >> 11U) * 0x1.0p-53 < probability;
  }

 private:
  std::uint64_t state_;
};

template <class Element>
void shuffle(std::vector<Element>& elements, Random& random) {
  for (std::size_t i = elements.size(); i > 1; --i) {
    std::swap(elements[i - 1], elements[random.below(i)]);
  }
}

}  // namespace newsparse
