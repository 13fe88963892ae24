// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "newsparse/document.h"

#include "resources/resources.h"
#include "train/coreference.h"
#include "train/score.h"

namespace newsparse {

// Scores of entities against a treebank with entities, of type person,
// organization or place.
struct EntityScores {
  Hits names;  // mentions whose head is a proper noun, found by the head
  Hits typed;  // and of the right type
  CoreferenceScores named;  // of these mentions
  CoreferenceScores all;    // with noun phrases and pronouns

  // Personal pronouns of the third person for somebody or something that has
  // a name or a noun phrase: right when most such mentions of our entity are
  // of the gold one; predicted: linked to any.
  Hits pronouns;
};

// Adds one document. Both have the same text.
void add_entity_scores(const Document& gold, const Document& predicted,
                       const ClosedWords& words, EntityScores& scores);

// The layers up to entities, from the text alone.
Document analyze_entities(const std::string& text, const Resources& resources);

}  // namespace newsparse
