// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "resources/resources.h"

namespace newsparse {

// Right, in the gold, and predicted: enough for precision, recall and F1.
struct Hits {
  std::size_t right = 0;
  std::size_t gold = 0;
  std::size_t predicted = 0;

  double f1() const;
};

// Scores of the language layers against a treebank, by name: sentences,
// tokens, pos, upos, lemma, uas, las (both without punctuation), "nsubj"
// (active and passive subjects of verbs), and "reporting nsubj" (those of
// verbs that report what is said or written). Tokens are aligned by their
// place in the text, so that a wrong token costs its tag and arc too; a verb
// and its lemma are what each side says they are.
using LanguageScores = std::map<std::string, Hits>;

// Adds the hits of one document. Both have the same text.
void add_scores(const Document& gold, const Document& predicted,
                const ReportingLexicon& reporting, LanguageScores& scores);

// The subjects of verbs that report, one side's only: a line each, with the
// verb, where it stands in the text (bytes) and its sentence. "missed" are
// those of the gold, "wrong" those of the prediction.
//
//   missed  Ward  said  5120  Mr Ward, the mayor said, would resign.
std::vector<std::string> wrong_subjects(const Document& gold,
                                        const Document& predicted,
                                        const ReportingLexicon& reporting);

// The layers up to arcs on gold tokens and sentences.
Document analyze_gold_tokens(const Document& gold, const Resources& resources);

}  // namespace newsparse
