// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Claims by rules alone, for packs without a model of claims. Source, cue,
// content and confidence are filled; ordered by cue.
std::vector<Claim> find_claims_by_rules(const Document& document,
                                        const ClaimFrame& frame,
                                        const Resources& resources);

}  // namespace newsparse
