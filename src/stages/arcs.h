// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Parses each sentence into a dependency tree.
// Reads: text, tokens, quotations, sentences, tags.
// Promises: one for each token, one root a sentence, or empty without a parser.
std::vector<Arc> parse_sentences(const Document& document,
                                 const Resources& resources);

}  // namespace newsparse
