// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "learn/feature_list.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"

namespace newsparse {

// What the parser sees when it chooses an action. The trainer uses the same
// functions, so a model knows exactly these.
void add_action_features(const ArcSentence& sentence, const ArcState& state,
                         FeatureList& features);

// What it sees when it names the relation of an arc that was just made.
// Requires: `dependent` has a head.
void add_relation_features(const ArcSentence& sentence, const ArcState& state,
                           std::int32_t dependent, FeatureList& features);

}  // namespace newsparse
