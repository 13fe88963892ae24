// SPDX-License-Identifier: Apache-2.0
#include "document/word_forms.h"

#include <cstddef>

#include "text/unicode.h"

namespace newsparse {
namespace {

TokenCase case_of(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  if (!is_letter(first.value)) {
    return TokenCase::None;
  }
  if (!is_upper(first.value)) {
    return TokenCase::Lower;
  }
  std::size_t letters = 1;
  for (std::size_t at = first.size; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_lower(c.value)) {
      return TokenCase::Capital;
    }
    letters += is_letter(c.value) ? 1 : 0;
    at += c.size;
  }
  return letters > 1 ? TokenCase::Capitals : TokenCase::Capital;
}

}  // namespace

std::string_view without_stop(std::string_view word) {
  return word.substr(0, word.size() - (word.ends_with('.') ? 1 : 0));
}

WordForms::WordForms(const Document& document) : document_(&document) {
  begins_.reserve(document.tokens.size() + 1);
  cases_.reserve(document.tokens.size());
  begins_.push_back(0);
  for (Index token = 0; token < document.tokens.size(); ++token) {
    const std::string_view word =
        text_of(document, TokenSpan{token, token + 1});
    cases_.push_back(case_of(word));
    append_lower(lower_, word);
    begins_.push_back(static_cast<std::uint32_t>(lower_.size()));
  }
}

}  // namespace newsparse
