// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// A passive with an infinitive or a clause tells nobody who says it. Gives such
// claims their subject as content, and adds those that were not found:
//   [The valley] [was said] [to be flooded].
//   It [is feared] [that dozens are missing].
void mend_passives(const Document& document, const ClaimFrame& frame,
                   const Resources& resources, std::vector<Claim>& claims);

}  // namespace newsparse
