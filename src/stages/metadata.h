// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Finds title, subtitle, authors, date, dateline and credits.
// Reads: text, paragraphs.
// Promises: spans lie inside paragraphs; `published` is ISO 8601 or empty.
Metadata find_metadata(const Document& document, const Resources& resources);

}  // namespace newsparse
