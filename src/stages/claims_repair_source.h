// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"

namespace newsparse {

// Moves the bounds of a candidate's source to where a noun phrase begins and
// ends. Cue and content stay as they are, and the source takes none of them.
void repair_source(const ClaimFrame& frame, ClaimCandidate& candidate);

}  // namespace newsparse
