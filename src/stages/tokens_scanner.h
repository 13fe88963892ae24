// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

class Orthography;

// Cuts one paragraph after the other into tokens, in one pass from left to
// right.
class TokenScanner {
 public:
  TokenScanner(std::string_view text, const Orthography& orthography,
               std::vector<Token>& tokens)
      : whole_(text), orthography_(orthography), tokens_(tokens) {}

  void scan(ByteSpan paragraph);

 private:
  // Each takes the position of a token's first byte and gives the position
  // behind what it has added.
  std::size_t scan_token(std::size_t begin);
  std::size_t scan_word(std::size_t begin);
  std::size_t scan_periods(std::size_t begin);
  std::size_t scan_apostrophe(std::size_t begin);
  std::size_t scan_hyphen(std::size_t begin);
  std::size_t scan_mark(std::size_t begin);
  std::size_t scan_symbol(std::size_t begin);

  void add_word(std::size_t begin, std::size_t end);
  void add_parts(std::size_t begin, std::size_t end);
  bool add_numeral(std::size_t begin, std::size_t end);
  std::size_t add(std::size_t begin, std::size_t end);

  // The position `count` code points behind or before another one.
  std::size_t advance(std::size_t position, std::size_t count) const;
  std::size_t retreat(std::size_t position, std::size_t count) const;
  bool touches_previous(std::size_t begin) const;

  std::string_view whole_;
  std::string_view text_;  // the whole up to the end of the paragraph
  std::size_t start_ = 0;  // of the paragraph
  const Orthography& orthography_;
  std::vector<Token>& tokens_;
};

}  // namespace newsparse
