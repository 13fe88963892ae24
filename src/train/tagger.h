// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"
#include "resources/clusters.h"

namespace newsparse {

struct TaggerTraining {
  int iterations = 8;
  std::uint64_t seed = 1;
  std::size_t rows = 150'000;  // features kept
};

// Trains a tagger on documents with gold sentences and tags. The sections of
// TaggerModel; provenance is the caller's.
ModelWriter train_tagger(const std::vector<const Document*>& documents,
                         const WordClusters& clusters,
                         const TaggerTraining& training);

// Tags every document by a tagger that was trained on the others: what a
// parser has to live with. Documents fall into `folds` parts by turns.
std::vector<std::vector<Tag>> jackknifed_tags(
    const std::vector<Document>& documents, const WordClusters& clusters,
    const TaggerTraining& training, std::size_t folds);

}  // namespace newsparse
