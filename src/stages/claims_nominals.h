// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Gives claims whose cue is a noun the bounds that grammar gives them, and adds
// denials that hang on such a noun:
//   [Her] [claim] [that turnout doubled] drew laughter.
//   [Accusations] [of vote-buying] by [the opposition] surfaced.
//   ..., [allegations] [Sardovia] [has denied].
void mend_nominal_claims(const Document& document, const ClaimFrame& frame,
                         const Resources& resources,
                         std::vector<Claim>& claims);

}  // namespace newsparse
