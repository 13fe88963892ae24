// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// A set of tokens: the words that claims hold, or that may speak.
class TokenMarks {
 public:
  explicit TokenMarks(Index tokens) : marks_(tokens, 0) {}

  void set(Index token, bool marked) { marks_[token] = marked ? 1 : 0; }
  void add(TokenSpan span);
  void add_content(const Claim& claim);
  void add(const Claim& claim);  // its source, cue and content

  bool has(Index token) const { return marks_[token] != 0; }
  bool has_any(TokenSpan span) const;

  // Whether it has a token of a claim's content or cue.
  bool touches(const Claim& claim) const;

 private:
  std::vector<std::uint8_t> marks_;  // one for each token
};

// Whether what a mention stands for can say something.
bool can_speak(EntityType type);

// The heads of the mentions for which `speaks` holds; of several with one head
// the last decides.
template <typename Speaks>
TokenMarks heads_of(const Document& document, Speaks speaks) {
  TokenMarks heads(static_cast<Index>(document.tokens.size()));
  for (const Mention& mention : document.mentions) {
    heads.set(mention.head, speaks(mention));
  }
  return heads;
}

// The same of all who can speak.
TokenMarks heads_of_speakers(const Document& document);

}  // namespace newsparse
