// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "newsparse/document.h"

namespace newsparse::testing {

// A document of one paragraph whose tokens are the words between spaces, all
// of one sentence: "Holt said `` it is safe '' ." No further layer.
inline Document document_of_words(std::string_view words) {
  Document document{Text(std::string(words))};
  const std::string_view text = document.text.view();
  document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t space = std::min(text.find(' ', begin), text.size());
    document.tokens.push_back(
        {{static_cast<Index>(begin), static_cast<Index>(space)}});
    begin = space + 1;
  }
  document.sentences.push_back(
      {{0, static_cast<Index>(document.tokens.size())}});
  return document;
}

}  // namespace newsparse::testing
