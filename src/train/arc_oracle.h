// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "stages/arcs_state.h"

namespace newsparse {

// The gold tree of a sentence: a head for each word, the number of words for
// the root's dependent, ArcState::kNone where it is not known.
using GoldHeads = std::vector<std::int32_t>;

// How many gold arcs that can still be made an action makes impossible (the
// dynamic oracle of Goldberg and Nivre 2013). 0 for the best actions, also
// when the state is already wrong.
// Requires: the state allows the action.
std::size_t cost_of(ArcAction action, const ArcState& state,
                    const GoldHeads& gold);

}  // namespace newsparse
