// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "newsparse/span.h"

// The lines of a text and their shape, the ground on which paragraphs are told
// apart.
namespace newsparse {

enum class LineMarker {
  None,
  Heading,  // "## "
  Quote,    // "> "
  Bullet,   // "- ", "* ", "• "
  Number,   // "1. ", "2) "
};

struct Line {
  ByteSpan bytes;    // without the white space around it; empty: a blank line
  Index indent = 0;  // columns before it
  Index width = 0;   // columns of `bytes`
  Index first_word_width = 0;
  LineMarker marker = LineMarker::None;
  Index marker_size = 0;       // bytes of the marker and the space behind it
  bool begins_lower = false;   // the first character is a lower-case letter
  bool ends_sentence = false;  // ".", "?" or the like, also before marks

  bool blank() const { return bytes.empty(); }
  // Nothing stands behind the marker, as on a ">" between quoted paragraphs.
  bool bare() const { return marker_size == bytes.size(); }
};

// Cuts at LF, CR LF, CR, and the Unicode line and paragraph separators.
std::vector<Line> split_lines(std::string_view text);

// Whether the text ends like a sentence: with a final mark, perhaps followed
// by closing quotation marks and brackets.
bool ends_like_a_sentence(std::string_view text);

}  // namespace newsparse
