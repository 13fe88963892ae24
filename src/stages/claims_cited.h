// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Adds the claims of those whom a source cites, and mends those that stand
// around them:
//   State television quoted [the governor] as [saying] [that rain was due].
//   [Nordan] [reported], citing court papers, [that Beck owned the ship].
//   The parcel was empty, Nordan reported, [citing] [police].
// Source, cue, content and confidence are filled.
void add_cited(const Document& document, const ClaimFrame& frame,
               const Resources& resources, std::vector<Claim>& claims);

}  // namespace newsparse
