// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Resolves the source of each claim to the entity behind it.
// Reads: all earlier layers.
// Promises: one for each claim.
std::vector<Speaker> resolve_speakers(const Document& document,
                                      const Resources& resources);

}  // namespace newsparse
