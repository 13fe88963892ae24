// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

// Gives found claims (source, cue, content, confidence) the shape that the
// record promises: parts trimmed and ordered, quotations whole, those without
// a cue joined to the claim that they go on with, form, quotes, parents.
// Returns: claims ordered by first token of content or cue.
std::vector<Claim> shape_claims(const ClaimFrame& frame,
                                std::vector<Claim> claims);

}  // namespace newsparse
