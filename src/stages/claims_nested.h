// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

struct Resources;

// The reports inside what others report: "Reyl said [the board had denied [it
// knew]]" and "He told me 'leave now'" inside what Reyl is quoted with.
// Requires: mentions are found. Returns: claims that are not among `claims`,
// each wholly inside a content of one of them; none without a parse.
std::vector<Claim> find_nested_claims(const Document& document,
                                      const ClaimFrame& frame,
                                      const Resources& resources,
                                      const std::vector<Claim>& claims);

}  // namespace newsparse
