// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Takes words out of sources, cues and contents that belong to none of them.
void trim_claims(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims);

}  // namespace newsparse
