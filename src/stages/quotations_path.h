// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "stages/quotations_marks.h"

namespace newsparse {

enum class MarkUse : std::uint8_t {
  Skip,    // an apostrophe or a stray
  Open,    // opens a quotation
  Close,   // closes the innermost one
  Reopen,  // ends the innermost one, whose own mark is missing, and opens
};

// What the paragraphs around have to say to this one.
struct ParagraphEdges {
  const QuotationMark* unclosed = nullptr;  // left open by the one before
  std::span<const MarkSite> next;           // with which the one behind opens
};

struct MarkPath {
  bool continues_unmarked = false;  // the paragraph begins inside `unclosed`
  std::vector<MarkUse> uses;        // one for each mark
};

// The cheapest reading of a paragraph's marks.
MarkPath find_mark_path(std::span<const MarkSite> sites, ParagraphEdges edges);

}  // namespace newsparse
