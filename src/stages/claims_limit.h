// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"

namespace newsparse {

// The token before which all that a candidate's cue reports is over: where the
// next report begins, or the main clause goes on. The number of tokens, if
// nothing ends it. `likely` tells for each token how probable it is that it is
// the anchor of a cue. Requires: the candidate has content.
Index content_limit(const ClaimFrame& frame, std::span<const float> likely,
                    const ClaimCandidate& candidate);

}  // namespace newsparse
