// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"
#include "stages/claims_keys.h"
#include "stages/claims_tree.h"

namespace newsparse {

// The role of a token in the claim of one cue.
enum class ClaimRole : std::uint8_t { None, Source, Cue, Content };
inline constexpr std::size_t kClaimRoles = 4;

// The tokens that the claim of a cue may reach: the sentence of its anchor,
// sentences around it in the paragraph as long as they hold quoted words, and
// what follows a colon at the paragraph's end.
TokenSpan window_of(const ClaimFrame& frame, Index anchor);

// By which features a model tells the roles of the tokens of a window. One
// cue at a time: `begin` it, then fill tokens from left to right.
class SpanFeatures {
 public:
  // `likely` tells for each token how probable it is that it is an anchor.
  SpanFeatures(const ClaimFrame& frame, ClaimTree& tree,
               std::span<const float> likely);

  void begin(Index anchor, TokenSpan window);

  // Replaces `keys` by the features of a token's role.
  void fill_state(Index token, std::vector<std::uint64_t>& keys) const;

  // The same of the step from the token before.
  void fill_step(Index token, std::vector<std::uint64_t>& keys) const;

 private:
  // What lies between the token and the anchor, in small numbers.
  struct Position {
    std::uint64_t zone, distance, marks, commas, verbs, openers, cues, quote,
        pos, lemma;
    bool same_sentence;
  };
  Position relate(Index token) const;
  void add_words(Index token, const Position& to, KeyList& keys) const;
  void add_between(Index token, const Position& to, KeyList& keys) const;
  void add_sentence(Index token, const Position& to, KeyList& keys) const;
  void add_parse(Index token, const Position& to, KeyList& keys) const;
  std::uint32_t masked(std::int64_t at) const;
  std::uint64_t pos(std::int64_t at) const;

  const ClaimFrame& frame_;
  ClaimTree& tree_;
  std::span<const float> likely_;
  std::vector<Index> cues_before_;  // likely cues before each token

  Index anchor_ = 0;
  TokenSpan window_;
  TokenSpan sentence_;
  std::uint64_t cue_lemma_ = 0;
  std::uint64_t cue_pos_ = 0;
  std::uint64_t cue_cluster_ = 0;
  std::uint64_t setting_ = 0;  // how the sentence lies about the cue
  const std::vector<ClaimTree::Branch>* branches_ = nullptr;
};

}  // namespace newsparse
