// SPDX-License-Identifier: Apache-2.0
#include "newsparse/document.h"

#include <cassert>

namespace newsparse {

ByteSpan bytes_of(const Document& document, TokenSpan tokens) {
  assert(!tokens.empty() && tokens.end <= document.tokens.size());
  return {document.tokens[tokens.begin].bytes.begin,
          document.tokens[tokens.end - 1].bytes.end};
}

std::string_view text_of(const Document& document, ByteSpan bytes) {
  return document.text.view().substr(bytes.begin, bytes.size());
}

std::string_view text_of(const Document& document, TokenSpan tokens) {
  return text_of(document, bytes_of(document, tokens));
}

std::string_view token_text(const Document& document, Index token) {
  return text_of(document, document.tokens[token].bytes);
}

}  // namespace newsparse
