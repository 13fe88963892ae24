// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "resources/parser_model.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"

namespace newsparse {

// The best relation of the last arc of a state that its head has room for: none
// has a second subject, whatever the scores say. `features` is room to work in.
Relation relation_of_last(const ParserModel& model, const ArcSentence& sentence,
                          const ArcState& state, FeatureList& features);

// Writes a finished tree into the arcs of a document, at the sentence's tokens.
void write_arcs(const ArcState& tree, TokenSpan sentence,
                std::vector<Arc>& arcs);

// Builds the tree of a sentence. Keeps its memory between sentences; for one
// thread.
class ArcParser {
 public:
  explicit ArcParser(const ParserModel& model) : model_(model) {}

  // The finished state, valid until the next call. Linear in the sentence.
  const ArcState& parse(const ArcSentence& sentence);

 private:
  ArcAction best_action(const ArcSentence& sentence);

  const ParserModel& model_;
  ArcState state_;
  FeatureList features_;
};

}  // namespace newsparse
