// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "resources/quotation_marks.h"

namespace newsparse {

struct Resources;

// A place where a quotation mark stands, and what it costs to take it for an
// opening or a closing mark, or for none (an apostrophe, a stray).
struct MarkSite {
  TokenSpan tokens;  // one token, or two for '' and `` in two
  const QuotationMark* mark = nullptr;
  float open = 0;
  float close = 0;  // before it is known which mark opened the quotation
  float skip = 0;
  bool after_sentence = false;  // the text before ends a sentence or a clause
};

// The quotation marks of a document, in order, judged by their glyphs, by what
// stands around them and by how the document uses them elsewhere.
std::vector<MarkSite> find_marks(const Document& document,
                                 const Resources& resources);

}  // namespace newsparse
