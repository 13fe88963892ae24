// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Finds names, nominals and pronouns.
// Reads: text, paragraphs, tokens, quotations, sentences, tags, arcs.
// Promises: ordered by first token, then longest first.
std::vector<Mention> find_mentions(const Document& document,
                                   const Resources& resources);

}  // namespace newsparse
