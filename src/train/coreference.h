// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "newsparse/span.h"

namespace newsparse {

// Mentions by what they refer to. A mention is a number; the same mention has
// the same number in gold and prediction.
using Chains = std::vector<std::vector<Index>>;

// Recall and precision as sums over documents.
struct Rates {
  double found = 0, gold = 0;
  double right = 0, predicted = 0;

  double f1() const;
};

// The three measures of the CoNLL shared tasks (Pradhan et al., 2014).
// Chains of one mention count.
struct CoreferenceScores {
  Rates muc, b_cubed, ceaf;

  // Adds one document.
  void add(const Chains& gold, const Chains& predicted);

  // The mean of the three.
  double conll() const;
};

// For each row the column it is assigned to, so that the sum of the values is
// greatest; every value is at least 0. There are at least as many columns as
// rows (Kuhn 1955, in the form with potentials).
std::vector<std::size_t> best_assignment(
    const std::vector<std::vector<double>>& values);

}  // namespace newsparse
