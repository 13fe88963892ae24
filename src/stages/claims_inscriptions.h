// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"
#include "stages/claims_ledger.h"

namespace newsparse {

struct Resources;

// Quotations that a thing bears, unless `claims` give them to somebody:
//   Marchers carried [banners] [reading] ["No More Mines"].
// Source, cue, content and confidence are filled; ordered by cue.
std::vector<Claim> find_inscriptions(const Document& document,
                                     const ClaimFrame& frame,
                                     const Resources& resources,
                                     const ClaimLedger& claims);

}  // namespace newsparse
