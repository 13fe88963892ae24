// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "resources/constructions.h"
#include "stages/claims_frame.h"
#include "stages/claims_ledger.h"

namespace newsparse {

// Claims whose content stands before a sentence that points back to it:
//   ["We never knew."] That is what [Holt] [told] the court.
//   ["Enough."] That was the [verdict] of [captain Lio Brandt].
// Source, cue, content and confidence are filled; ordered by cue. Words that
// `claims` have given to somebody by another cue are left alone.
std::vector<Claim> find_deictic_claims(const Document& document,
                                       const ClaimFrame& frame,
                                       const Constructions& constructions,
                                       const ClaimLedger& claims);

}  // namespace newsparse
