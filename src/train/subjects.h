// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "learn/model_writer.h"
#include "train/parser.h"

namespace newsparse {

struct SubjectTraining {
  unsigned cutoff = 25;  // rarer features are left out
  int epochs = 8;
  float dropout = 0.2F;
  std::uint64_t seed = 1;
  std::uint64_t trainings = 2;  // whose weights are averaged
  std::size_t folds = 5;
};

// Trains what chooses the subjects of verbs when a sentence has its tree, on
// the trees that parsers make which were trained on the other texts: texts fall
// into `folds` parts by turns. Adds the section "subjects" of ParserModel.
void add_subjects(const std::vector<ParsedSentence>& sentences,
                  const ParserTraining& parser, const SubjectTraining& training,
                  ModelWriter& writer);

}  // namespace newsparse
