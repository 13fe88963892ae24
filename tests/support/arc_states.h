// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>

#include "stages/arcs_state.h"

namespace newsparse::testing {

constexpr ArcAction kShift = ArcAction::Shift;
constexpr ArcAction kLeft = ArcAction::Left;
constexpr ArcAction kRight = ArcAction::Right;

// The state of a sentence of so many words after some actions.
inline ArcState after(std::size_t words,
                      std::initializer_list<ArcAction> actions) {
  ArcState state;
  state.reset(words);
  for (const ArcAction action : actions) {
    state.perform(action);
  }
  return state;
}

}  // namespace newsparse::testing
