// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Pairs quotation marks, also across paragraphs.
// Reads: text, paragraphs, tokens.
// Promises: ordered by first token; parents and continued quotations stand
// before.
std::vector<Quotation> pair_quotations(const Document& document,
                                       const Resources& resources);

}  // namespace newsparse
