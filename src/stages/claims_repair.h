// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"

namespace newsparse {

// Moves the bounds of a candidate off places where no claim begins or ends:
// the middle of a quotation, of a noun phrase, of what another cue reports.
// `likely` tells for each token how probable it is that it is an anchor. The
// content never becomes empty.
void repair_candidate(const ClaimFrame& frame, std::span<const float> likely,
                      ClaimCandidate& candidate);

}  // namespace newsparse
