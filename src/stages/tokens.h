// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Splits paragraphs into syntactic words by the conventions of UD English.
// Reads: text, paragraphs.
// Promises: ordered, disjoint, each inside a paragraph; every byte that is not
// white space lies in one.
std::vector<Token> split_tokens(const Document& document,
                                const Resources& resources);

}  // namespace newsparse
