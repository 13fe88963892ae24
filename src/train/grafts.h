// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "train/parser.h"

namespace newsparse {

struct GraftTraining {
  // Of the subjects that can take one, how many do.
  double share = 0.2;
  std::uint64_t seed = 1;
};

// Sentences made of two, where the clause or participle that one has behind a
// noun, between commas or not, stands behind the subject of the other:
//
//   A nurse said the ward had no gloves.
//   We met Rui, who asked not to be named, at the port.
//   A nurse, who asked not to be named, said the ward had no gloves.
//
// News tells so who its sources are, the treebanks hardly ever: of 20,000
// sentences 14 have ", who" behind a subject. Texts fall into `folds` parts by
// turns, and both halves come from one part, so that a parser that has not seen
// one has not seen the other.
std::vector<ParsedSentence> grafted_sentences(
    const std::vector<ParsedSentence>& sentences, std::size_t folds,
    const GraftTraining& training);

}  // namespace newsparse
