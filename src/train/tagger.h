// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"
#include "resources/clusters.h"
#include "train/projection.h"

namespace newsparse {

struct TaggerTraining {
  int iterations = 12;
  std::uint64_t seed = 1;
  std::size_t rows = 200'000;  // features kept
  // How often a feature is left out while learning.
  double dropout = 0.2;
  // Trainings with seeds that count up, whose weights are averaged.
  int runs = 5;
  // Weights nearer to 0 are left out.
  double least = 4;
};

// Trains a tagger on the tags that are known. The sections of TaggerModel;
// provenance is the caller's.
ModelWriter train_tagger(const std::vector<const LearnedText*>& texts,
                         const WordClusters& clusters,
                         const TaggerTraining& training);

// Tags every text by a tagger that was trained on the others: what a parser
// has to live with. Texts fall into `folds` parts by turns.
std::vector<std::vector<Tag>> jackknifed_tags(
    const std::vector<LearnedText>& texts, const WordClusters& clusters,
    const TaggerTraining& training, std::size_t folds);

}  // namespace newsparse
