// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "newsparse/span.h"

#include "resources/date_lexicon.h"

namespace newsparse {

// A word, a number or a mark of a line that may hold a date.
struct DatePiece {
  ByteSpan bytes;
  int number = -1;  // -1: not a number
  int digits = 0;
  const DateWord* word = nullptr;  // known words only
  char mark = 0;                   // a single ASCII character
  bool is_word = false;

  bool is(DateRole role) const { return word != nullptr && word->role == role; }
};

// White space stands between the pieces.
std::vector<DatePiece> cut_date_pieces(const DateLexicon& lexicon,
                                       std::string_view line);

}  // namespace newsparse
