// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"

namespace newsparse {

struct Resources;

struct BoundaryTraining {
  int iterations = 8;
  std::uint64_t seed = 1;
  std::int32_t margin = 20;   // a right decision has to win by more
  std::size_t rows = 20'000;  // features kept
};

// Trains the sentence splitter on documents with gold sentences; paragraphs,
// tokens and quotations are those that the stages find. The sections of
// BoundaryModel; provenance is the caller's.
ModelWriter train_boundaries(const std::vector<Document>& documents,
                             const Resources& resources,
                             const BoundaryTraining& training);

// The sentences of a text with a bar between them, for self-tests.
std::string sentences_as_text(const std::string& text,
                              const Resources& resources);

}  // namespace newsparse
