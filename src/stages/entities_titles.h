// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "stages/entities_frame.h"

namespace newsparse {

// What the words around a name say about its bearer: a title before it
// ("Foreign Minister Jon Aas") or an apposition ("Ana Rui, a doctor,").
struct Title {
  std::optional<TokenSpan> role;    // the words, without their determiner
  Index noun = EntityFrame::kNone;  // the head of the role, a token
  Gender gender = Gender::Unknown;
  std::optional<Index> owner;  // the last token of a possessor ("Norland's")
                               // or of a country behind "of", in a name
};

// Title and apposition of a name of a person. The title wins.
Title title_of(const EntityFrame& frame, const Mention& name);

}  // namespace newsparse
