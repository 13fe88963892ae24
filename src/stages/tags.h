// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Gives each token its part of speech and lemma.
// Reads: text, tokens, sentences.
// Promises: one for each token, or empty when the pack has no tagger.
std::vector<Tag> tag_tokens(const Document& document,
                            const Resources& resources);

}  // namespace newsparse
