// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Cuts the text into paragraphs and tells the kind of each.
// Reads: text.
// Promises: ordered, disjoint, without the white space around them; every byte
// that is not white space lies in one.
std::vector<Paragraph> split_paragraphs(const Document& document,
                                        const Resources& resources);

}  // namespace newsparse
