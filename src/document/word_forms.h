// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// How a token is written.
enum class TokenCase : std::uint8_t {
  None,      // no letter at its start: "7", ","
  Lower,     // "bridge"
  Capital,   // "Bridge", "McCoy"; also a single letter, "I"
  Capitals,  // "NATO", "U.N."
};

// "dr" of "dr.": as words that may be abbreviated stand in tables.
std::string_view without_stop(std::string_view word);

// The tokens of a document as words: forms in lower case and their writing,
// computed once, without an allocation for each token.
class WordForms {
 public:
  explicit WordForms(const Document& document);

  Index size() const { return static_cast<Index>(cases_.size()); }
  std::string_view text(Index token) const {
    const ByteSpan bytes = document_->tokens[token].bytes;
    return document_->text.view().substr(bytes.begin, bytes.size());
  }
  std::string_view lower(Index token) const {
    return std::string_view(lower_).substr(begins_[token],
                                           begins_[token + 1] - begins_[token]);
  }
  TokenCase word_case(Index token) const { return cases_[token]; }
  bool capitalized(Index token) const {
    return cases_[token] >= TokenCase::Capital;
  }

 private:
  const Document* document_;
  std::string lower_;  // of all tokens, one after the other
  std::vector<std::uint32_t> begins_;
  std::vector<TokenCase> cases_;
};

}  // namespace newsparse
