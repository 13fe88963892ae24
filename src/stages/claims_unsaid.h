// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Takes claims away that nobody makes:
//   Rui signed a treaty with her neighbours.
//   He sang in "The Long Road" in 1999.
//   He is not the sort to say "please".
void drop_unsaid(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims);

}  // namespace newsparse
