// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Splits tokens into sentences.
// Reads: text, paragraphs, tokens, quotations.
// Promises: sentences tile the tokens and never cross a paragraph.
std::vector<Sentence> split_sentences(const Document& document,
                                      const Resources& resources);

}  // namespace newsparse
