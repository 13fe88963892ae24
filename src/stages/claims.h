// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Finds who says what: source, cue and content as one relation.
// Reads: all earlier layers.
// Promises: ordered by first token of content or cue.
std::vector<Claim> find_claims(const Document& document,
                               const Resources& resources);

}  // namespace newsparse
