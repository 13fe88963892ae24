// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "train/claims_gold.h"
#include "train/score.h"

namespace newsparse {

// The words of a claim: tokens in order, punctuation left out.
struct ClaimWords {
  std::vector<Index> source, cue, content;
  bool quoted = false;  // a double mark stands in the content or glued to it
  float confidence = 0;
};

std::vector<ClaimWords> annotated_words(const GoldArticle& article);
std::vector<ClaimWords> found_words(const GoldArticle& article,
                                    const Resources& resources);

// The share of all words of both that are in both; 1 when both are empty.
double word_overlap(const std::vector<Index>& a, const std::vector<Index>& b);

// Whether half of all words of both contents, and of both sources, are in
// both: what counts as the same claim where people are compared.
bool about_same(const ClaimWords& a, const ClaimWords& b);

// Which found claim is about the same as each annotated one, or
// ClaimFrame::kNone. None is taken twice; the best pairs go first.
std::vector<Index> pair_claims(const std::vector<ClaimWords>& gold,
                               const std::vector<ClaimWords>& found);

// Found claims of about the same confidence.
struct ConfidenceStep {
  std::size_t found = 0, right = 0;
  double sum = 0;
};

// How found claims compare with annotated ones.
struct ClaimScores {
  // "claims"; "direct" and "indirect", those with and without quotation marks
  // on both sides; "strict", with every word of content and source the same.
  std::map<std::string, Hits> hits;
  std::array<ConfidenceStep, 10> confidence;  // of 0 to 0.1, 0.1 to 0.2 ...
};

void add_claim_scores(const std::vector<ClaimWords>& gold,
                      const std::vector<ClaimWords>& found,
                      ClaimScores& scores);

// Precision, recall and F1, and as rows of a table the steps of confidence
// with what is left from each of them on.
void write_scores(std::ostream& out, const ClaimScores& scores);

}  // namespace newsparse
