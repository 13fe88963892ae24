// SPDX-License-Identifier: Apache-2.0
#include "resources/claim_model.h"

#include <algorithm>

namespace newsparse {

ClaimModel::ClaimModel(const ModelFile& file)
    : cues(file, "cues"),
      states(file, "states"),
      steps(file, "steps"),
      confidence(file, "confidence"),
      verdict(file, "verdict") {
  const auto settings = file.numbers<float>("settings");
  calibration = file.numbers<float>("calibration");
  if (settings.size() != 2 || calibration.size() < 2) {
    file.refuse("settings", "the wrong number of values");
  }
  if (cues.classes() != 1 || states.classes() != 4 || steps.classes() != 16 ||
      confidence.classes() != 1) {
    file.refuse("states.shape", "other classes than the roles of a claim");
  }
  if (verdict.features() != kVerdictFeatures) {
    file.refuse("verdict.shape", "other numbers than those of a candidate");
  }
  likely_anchor = settings[0];
  likely_claim = settings[1];
}

float ClaimModel::calibrated(float score) const {
  const auto last = static_cast<float>(calibration.size() - 1);
  const float place = std::clamp(score, 0.0F, 1.0F) * last;
  const auto below =
      std::min(static_cast<std::size_t>(place), calibration.size() - 2);
  const float share = place - static_cast<float>(below);
  return calibration[below] * (1 - share) + calibration[below + 1] * share;
}

}  // namespace newsparse
