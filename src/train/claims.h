// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "learn/model_writer.h"

namespace newsparse {

struct Resources;

struct ClaimTraining {
  std::string corpus;  // articles with claims, one a line
  std::uint64_t seed = 1;
  unsigned cutoff = 8;      // fewest occurrences of a feature
  std::uint32_t parts = 4;  // of the corpus, for jackknifing
  int epochs = 8;
};

// Trains a model of claims on the project's own annotation of the corpus. The
// same corpus, resources and options give the same bytes.
ModelWriter train_claims(const ClaimTraining& training,
                         const Resources& resources);

}  // namespace newsparse
