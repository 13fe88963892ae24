// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "resources/marker_table.h"

namespace newsparse {

// Which claims deny, repeat, answer or agree with which: one list for each
// claim. `stances` has the attitudes already. Each claim is compared with a
// bounded number of neighbours.
std::vector<std::vector<ClaimRelation>> relate_claims(
    const Document& document, const std::vector<Stance>& stances,
    const MarkerTable& markers);

}  // namespace newsparse
