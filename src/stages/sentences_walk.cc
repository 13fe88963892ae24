// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences_walk.h"

namespace newsparse {

std::vector<bool> find_quoted_gaps(const Document& document) {
  std::vector<int> changes(document.tokens.size() + 1);
  for (const Quotation& quotation : document.quotations) {
    ++changes[quotation.tokens.begin];
    --changes[quotation.tokens.end - 1];
  }
  std::vector<bool> quoted(document.tokens.size());
  int depth = 0;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    depth += changes[i];
    quoted[i] = depth > 0;
  }
  return quoted;
}

std::vector<TokenSpan> find_paragraph_tokens(const Document& document) {
  std::vector<TokenSpan> runs;
  const auto count = static_cast<Index>(document.tokens.size());
  Index token = 0;
  for (const Paragraph& paragraph : document.paragraphs) {
    const Index begin = token;
    while (token < count &&
           document.tokens[token].bytes.begin < paragraph.bytes.end) {
      ++token;
    }
    if (begin < token) {
      runs.push_back({begin, token});
    }
  }
  return runs;
}

}  // namespace newsparse
