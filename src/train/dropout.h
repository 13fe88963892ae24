// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "train/shuffle.h"

namespace newsparse {

// Leaves features out while a model learns, each with the same probability, so
// that the others learn to do without it (Hinton and others 2012, on inputs).
class Dropout {
 public:
  explicit Dropout(double rate) : rate_(rate) {}

  // The features to learn from; valid until the next call.
  std::span<const std::uint64_t> kept(std::span<const std::uint64_t> features,
                                      Random& random);

 private:
  double rate_;
  std::vector<std::uint64_t> kept_;
};

}  // namespace newsparse
