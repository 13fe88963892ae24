// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// Claims that the shape of a headline tells:
//   Holt: Dam will hold                      somebody and a colon
//   Toll to double by June, says minister    a clause, a verb, somebody
//   Dam is cracked: inspectors               a clause, a mark, somebody
//   Mayor accused of selling the lake        nobody, a verb without object
// Cue, content, confidence and, but for the last, source are filled.
std::vector<Claim> find_claims_in_headlines(const Document& document,
                                            const ClaimFrame& frame,
                                            const Resources& resources);

}  // namespace newsparse
