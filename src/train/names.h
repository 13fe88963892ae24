// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "learn/model_writer.h"
#include "train/name_corpora.h"

namespace newsparse {

struct NameTraining {
  int iterations = 8;
  std::uint64_t seed = 1;
  std::size_t rows = 150'000;  // features kept
  std::uint32_t source = 0;    // whose habits the finder keeps
  int repeat = 1;              // how often a round sees the texts of `source`
};

// Trains a finder of names on texts with gold labels: a structured averaged
// perceptron (Collins 2002). The sections of NameModel; provenance is the
// caller's. Texts are emptied on the way.
ModelWriter train_names(std::vector<NamedText>& texts,
                        const Resources& resources,
                        const NameTraining& training);

}  // namespace newsparse
