// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"
#include "stages/claims_tree.h"

namespace newsparse {

struct Resources;

// The anchor of a cue is the token that stands for it: "said" of "has also
// said", "statement" of "in a statement". This tells which tokens may be
// anchors, and by which features a model tells them.
class CueFeatures {
 public:
  CueFeatures(const Document& document, const ClaimFrame& frame,
              const ClaimTree& tree, const Resources& resources);

  // Whether a token is worth asking about: determiners, numbers and most
  // punctuation never are.
  bool is_candidate(Index token) const;

  // Replaces `keys` by the features of a token.
  void fill(Index token, std::vector<std::uint64_t>& keys);

 private:
  void add_word(Index token, class KeyList& keys);
  void add_context(Index token, class KeyList& keys) const;
  void add_quotes(Index token, class KeyList& keys) const;
  void add_sentence(Index token, class KeyList& keys) const;
  void add_parse(Index token, class KeyList& keys) const;
  std::uint32_t masked(Index token, int offset) const;
  PennTag pos(Index token, int offset) const;

  const Document& document_;
  const ClaimFrame& frame_;
  const ClaimTree& tree_;
  const Resources& resources_;
  std::string buffer_;
  std::vector<std::uint32_t> last_verb_;  // lemma of the one before, or 0
};

// The anchor of a cue: its first verb that is no auxiliary, else its first
// noun, adjective or word, else its first token.
// Requires: `cue` is not empty.
Index anchor_of(const ClaimFrame& frame, TokenSpan cue);

}  // namespace newsparse
