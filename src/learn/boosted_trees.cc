// SPDX-License-Identifier: Apache-2.0
#include "learn/boosted_trees.h"

#include <algorithm>
#include <cassert>

namespace newsparse {

BoostedTrees::BoostedTrees(const ModelFile& file, const std::string& name)
    : asked_(file.numbers<std::uint16_t>(name + ".features")),
      thresholds_(file.numbers<float>(name + ".thresholds")),
      leaves_(file.numbers<float>(name + ".leaves")) {
  const auto shape = file.numbers<std::uint32_t>(name + ".shape");
  const auto base = file.numbers<float>(name + ".base");
  if (shape.size() != 2 || shape[1] == 0 || shape[1] > kMostDepth ||
      base.size() != 1) {
    file.refuse(name + ".shape", "no shape of trees");
  }
  features_ = shape[0];
  depth_ = shape[1];
  base_ = base[0];
  const std::size_t trees = asked_.size() / depth_;
  if (asked_.size() != trees * depth_ || thresholds_.size() != asked_.size() ||
      leaves_.size() != trees << depth_) {
    file.refuse(name + ".leaves", "as many leaves as the trees do not have");
  }
  if (std::any_of(asked_.begin(), asked_.end(),
                  [this](std::uint16_t one) { return one >= features_; })) {
    file.refuse(name + ".features", "a feature beyond the last");
  }
}

float BoostedTrees::score(std::span<const float> numbers) const {
  assert(numbers.size() == features_);
  float sum = base_;
  std::size_t first = 0;  // of the tree's leaves
  for (std::size_t at = 0; at < asked_.size(); at += depth_) {
    std::size_t leaf = 0;
    for (std::size_t d = 0; d < depth_; ++d) {
      const bool above = numbers[asked_[at + d]] > thresholds_[at + d];
      leaf |= std::size_t{above} << d;
    }
    sum += leaves_[first + leaf];
    first += std::size_t{1} << depth_;
  }
  return sum;
}

}  // namespace newsparse
