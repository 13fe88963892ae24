// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "learn/model_file.h"

namespace newsparse {

// A sum of small trees over numbers, each of which asks the same question in
// all nodes of one depth, so that the answers are the bits of the place of a
// leaf (Kohavi 1994, oblivious decision graphs; as boosted by Prokhorenkova and
// others 2018).
//
// Sections of a file, for T trees of depth D over F features:
//   NAME.shape      u32: F, D
//   NAME.features   u16, T × D: which feature is asked about
//   NAME.thresholds f32, T × D: whether it is above this
//   NAME.leaves     f32, T × 2^D; bit d of the place is the answer of depth d
//   NAME.base       f32: the sum of no tree
class BoostedTrees {
 public:
  static constexpr std::size_t kMostDepth = 8;

  BoostedTrees() = default;  // no features, always 0

  // Throws Error naming the section that is wrong. Requires: `file` outlives
  // this object.
  BoostedTrees(const ModelFile& file, const std::string& name);

  std::size_t features() const { return features_; }

  // The sum over all trees: log-odds, where they were trained as such.
  // Requires: as many numbers as features().
  float score(std::span<const float> numbers) const;

 private:
  std::size_t features_ = 0;
  std::size_t depth_ = 1;
  std::span<const std::uint16_t> asked_;
  std::span<const float> thresholds_;
  std::span<const float> leaves_;
  float base_ = 0;
};

}  // namespace newsparse
