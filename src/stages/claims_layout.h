// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

// Claims that the layout of paragraphs tells without a reporting word:
//   "Build it once." — Ines Holt          a signature
//   Q: Did you know? / A: No.             the turns of an interview
// Source, cue (the dash or colon), content and confidence are filled.
std::vector<Claim> find_claims_by_layout(const Document& document,
                                         const ClaimFrame& frame);

}  // namespace newsparse
