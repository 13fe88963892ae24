// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "learn/model_writer.h"
#include "train/claims_gold.h"

namespace newsparse {

struct Resources;

struct ClaimTraining {
  std::string corpus;  // articles with claims, one a line
  std::uint64_t seed = 1;
  unsigned cutoff = 8;  // fewest occurrences of a feature
  int epochs = 12;
  std::uint64_t trainings = 1;  // of each part, averaged
  GoldReading reading = {.parts = 4};
};

// Trains a model of claims on the project's own annotation of the corpus. The
// same corpus, resources and options give the same bytes.
ModelWriter train_claims(const ClaimTraining& training,
                         const Resources& resources);

}  // namespace newsparse
