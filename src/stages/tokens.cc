// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens.h"

#include "resources/resources.h"
#include "stages/tokens_scanner.h"

namespace newsparse {

std::vector<Token> split_tokens(const Document& document,
                                const Resources& resources) {
  std::vector<Token> tokens;
  constexpr std::size_t kBytesPerToken = 5;
  tokens.reserve(document.text.view().size() / kBytesPerToken);
  TokenScanner scanner(document.text.view(), resources.orthography, tokens);
  for (const Paragraph& paragraph : document.paragraphs) {
    scanner.scan(paragraph.bytes);
  }
  return tokens;
}

}  // namespace newsparse
