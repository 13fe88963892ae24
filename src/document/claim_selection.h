// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

namespace newsparse {

// Leaves out the claims whose confidence is below `least`, with their speakers
// and stances. What is left keeps its order: a claim whose parent goes is told
// in the nearest parent that stays; other links to what goes, go too.
void leave_out_claims(Document& document, float least);

}  // namespace newsparse
