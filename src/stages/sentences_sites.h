// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// What stands before a place where a sentence may end.
enum class SiteMark : std::uint8_t {
  None,          // no place to end
  Period,        // a token of its own
  Question,      // "?", "!", "?!"
  Ellipsis,      // "...", "…"
  Abbreviation,  // a word with its period: "U.S.", "Inc."
  Colon,
  Semicolon,
  Dash,
  Closer,  // a quotation mark or bracket that nothing above stands before
  Other,   // any other mark or symbol
  Word,    // no mark, but a capital letter, a numeral or a mark follows
};

// A place where a sentence may end: behind a mark and the closing marks that
// lean on it.
//
//   "Is it far?" she asked.     mark: ?, next: she
struct BoundarySite {
  Index mark = 0;  // the token that ends a sentence, if one ends here
  Index next = 0;  // the first token behind the closing marks
  SiteMark kind = SiteMark::None;
  bool closed_quotation = false;  // marks of quotation stand between the two
  bool closed_bracket = false;
  bool skipped_note = false;  // "over.[12] Then"
};

// The sites of a run of tokens that lies in one paragraph, in order. The end
// of the run is no site.
std::vector<BoundarySite> find_boundary_sites(const Document& document,
                                              TokenSpan tokens);

}  // namespace newsparse
