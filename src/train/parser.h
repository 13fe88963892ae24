// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"
#include "resources/clusters.h"
#include "resources/lemma_model.h"
#include "stages/arcs_sentence.h"
#include "train/arc_oracle.h"
#include "train/projection.h"

namespace newsparse {

// A sentence to learn from: its words with the tags that the parser will find
// in practice, and the gold tree.
struct ParsedSentence {
  ArcSentence words;
  GoldHeads heads;  // kNone where it is not known
  std::vector<Relation> relations;
  std::size_t text = 0;  // which of the texts it comes from
};

struct ParserTraining {
  int iterations = 10;
  std::uint64_t seed = 1;
  std::size_t action_rows = 412'000;  // features kept
  std::size_t relation_rows = 116'000;
  // An action counts as learned when it is ahead of the best wrong one by
  // this much.
  std::int32_t margin = 50;
  // From the second iteration on, how often the parser goes on from its own
  // action rather than a right one, so that it learns to live with errors.
  double exploration = 0.9;
  // How often a feature is left out while learning, so that others learn to
  // do without it.
  double dropout = 0.2;
  // Trainings with seeds that count up, whose weights are averaged.
  int runs = 2;
};

// Those of some sentences that `take` takes, in their order.
template <class Take>
std::vector<const ParsedSentence*> chosen(
    const std::vector<ParsedSentence>& sentences, Take take) {
  std::vector<const ParsedSentence*> pointers;
  for (const ParsedSentence& sentence : sentences) {
    if (take(sentence)) {
      pointers.push_back(&sentence);
    }
  }
  return pointers;
}
inline std::vector<const ParsedSentence*> all_sentences(
    const std::vector<ParsedSentence>& sentences) {
  return chosen(sentences, [](const ParsedSentence&) { return true; });
}

// Trains a parser. The sections of ParserModel without the subjects;
// provenance is the caller's.
ModelWriter train_parser(const std::vector<const ParsedSentence*>& sentences,
                         const ParserTraining& training);

// The sentences of texts with gold arcs; `tags` (without lemmas) take the place
// of the gold ones.
std::vector<ParsedSentence> sentences_to_learn(
    const std::vector<LearnedText>& texts,
    const std::vector<std::vector<Tag>>& tags, const WordClusters& clusters,
    const LemmaModel& lemmas);

}  // namespace newsparse
