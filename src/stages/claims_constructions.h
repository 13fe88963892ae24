// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Adds the claims of constructions that are regular, in place of what was
// found across them:
//   [Most voters oppose the toll], [a survey] [suggests].
//   [Brandt] [is expected to announce] [his exit].
//   [Aas] [agreed] with Sund [that the pact was dead].
// Source, cue, content and confidence are filled.
void add_constructions(const Document& document, const ClaimFrame& frame,
                       const Resources& resources, std::vector<Claim>& claims);

}  // namespace newsparse
