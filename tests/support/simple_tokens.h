// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "text/unicode.h"

namespace newsparse::testing {

// Tokens good enough for stages that look at marks: runs of letters and digits
// with the apostrophes between them ("firm's"), and single other characters.
inline std::vector<Token> simple_tokens(const Document& document) {
  const std::string_view text = document.text.view();
  const auto is_word = [](char32_t c) {
    return is_letter(c) || is_digit(c) || is_mark(c);
  };
  std::vector<Token> tokens;
  for (const Paragraph& paragraph : document.paragraphs) {
    bool inside = false;  // a word
    for (Index i = paragraph.bytes.begin; i < paragraph.bytes.end;) {
      const CodePoint c = code_point_at(text, i);
      const auto end = i + static_cast<Index>(c.size);
      const bool joins = (c.value == U'\'' || c.value == U'’') &&
                         end < paragraph.bytes.end &&
                         is_letter(code_point_at(text, end).value);
      if (inside && (is_word(c.value) || joins)) {
        tokens.back().bytes.end = end;
      } else if (!is_space(c.value)) {
        tokens.push_back({{i, end}});
      }
      inside = is_word(c.value) || (inside && joins);
      i = end;
    }
  }
  return tokens;
}

}  // namespace newsparse::testing
