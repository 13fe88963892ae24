// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Tells what each source does with its content, and which claims answer
// which.
// Reads: all earlier layers.
// Promises: one for each claim.
std::vector<Stance> find_stances(const Document& document,
                                 const Resources& resources);

}  // namespace newsparse
