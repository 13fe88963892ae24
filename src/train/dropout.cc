// SPDX-License-Identifier: Apache-2.0
#include "train/dropout.h"

namespace newsparse {

std::span<const std::uint64_t> Dropout::kept(
    std::span<const std::uint64_t> features, Random& random) {
  if (rate_ <= 0) {
    return features;
  }
  kept_.clear();
  for (const std::uint64_t feature : features) {
    if (!random.chance(rate_)) {
      kept_.push_back(feature);
    }
  }
  return kept_;
}

}  // namespace newsparse
