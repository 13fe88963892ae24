// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Which claims deny, repeat, answer or agree with which: one list for each
// claim. `stances` has the attitudes already. Each claim is compared with a
// bounded number of neighbours.
std::vector<std::vector<ClaimRelation>> relate_claims(
    const Document& document, const std::vector<Stance>& stances,
    const Resources& resources);

}  // namespace newsparse
