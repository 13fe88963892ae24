// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// Decides whether a sentence ends at a place.
class BoundaryModel {
 public:
  // Changes with every change of stages/sentences_{features,sites}.cc.
  static constexpr ModelPurpose kPurpose = {"sentences", "sentence-features-1"};

  // The classes of the weights.
  enum Class : std::uint8_t { GoesOn, Ends, kClasses };

  BoundaryModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit BoundaryModel(const ModelFile& file);

  explicit operator bool() const { return weights_.classes() > 0; }

  // Requires: there is a model.
  bool ends_sentence(std::span<const std::uint64_t> features) const {
    std::array<std::int32_t, kClasses> scores{};
    weights_.add_scores(features, scores);
    return scores[Ends] > scores[GoesOn];
  }

 private:
  LinearModel weights_;
};

}  // namespace newsparse
