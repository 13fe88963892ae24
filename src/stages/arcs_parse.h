// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "resources/parser_model.h"
#include "stages/arcs_given.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"

namespace newsparse {

// A relation, and by how much its score is ahead of the next best (in the
// trainer's unit).
struct RatedRelation {
  Relation relation = Relation::Dep;
  float margin = 0;
};

// The best relation of the last arc of a state that its head has room for: none
// has a second subject, whatever the scores say, and none has another than the
// given one. `features` is room to work in.
RatedRelation relation_of_last(const ParserModel& model,
                               const ArcSentence& sentence,
                               const ArcState& state,
                               const GivenSubjects& given,
                               FeatureList& features);

// Writes a finished tree into the arcs of a document, at the sentence's tokens.
void write_arcs(const ArcState& tree, TokenSpan sentence,
                std::vector<Arc>& arcs);

// How sure the parser was of the arc of a word: by how much the score of what
// it did was ahead of the next best, in the trainer's unit.
struct ArcMargins {
  static constexpr float kNoChoice = 1e9F;

  float action = kNoChoice;
  float relation = kNoChoice;
};

// Builds the tree of a sentence. Keeps its memory between sentences; for one
// thread.
class ArcParser {
 public:
  explicit ArcParser(const ParserModel& model) : model_(model) {}

  // The finished state, valid until the next call. Linear in the sentence. The
  // given subjects are in the tree, unless they cross each other.
  const ArcState& parse(const ArcSentence& sentence,
                        const GivenSubjects& given = {});

  // Of each word of the last sentence.
  std::span<const ArcMargins> margins() const { return margins_; }

 private:
  struct RatedAction {
    ArcAction action = ArcAction::Shift;
    float margin = ArcMargins::kNoChoice;
  };

  RatedAction best_action(const ArcSentence& sentence,
                          const GivenSubjects& given);

  const ParserModel& model_;
  ArcState state_;
  std::vector<ArcMargins> margins_;
  FeatureList features_;
};

}  // namespace newsparse
