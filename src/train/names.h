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
  std::size_t rows = 130'000;  // features kept
  std::uint32_t source = 0;    // whose habits the finder keeps
  int repeat = 1;              // how often a round sees the texts of `source`
  double dropout = 0.3;        // how often a feature is left out in learning
  int runs = 8;                // with seeds that count up; weights are added
  double least = 4;            // weights nearer to 0 are left out
};

// Trains a finder of names on texts with gold labels: a structured averaged
// perceptron (Collins 2002). The sections of NameModel; provenance is the
// caller's. Texts are emptied on the way.
ModelWriter train_names(std::vector<NamedText>& texts,
                        const Resources& resources,
                        const NameTraining& training);

}  // namespace newsparse
