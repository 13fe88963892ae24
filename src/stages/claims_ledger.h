// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// Claims that are looked up by where they lie, added and dropped, without a
// look at all of them: an article may hold as many as it has sentences.
class ClaimLedger {
 public:
  // `claims` is changed in place and must outlive this object; `tokens` is how
  // many the article has.
  ClaimLedger(Index tokens, std::vector<Claim>& claims);

  // Calls `act` with every claim whose cue, source or content may touch `span`,
  // once or more often; it may drop the claim, change it and enter it again.
  template <typename Act>
  void for_each_near(TokenSpan span, Act act) {
    for (Index b = span.begin / kBlock; b < end_of(span); ++b) {
      const std::size_t known = blocks_[b].size();
      for (std::size_t i = 0; i < known; ++i) {
        const Index number = blocks_[b][i];
        if (dropped_[number] == 0) {
          act(claims_[number], number);
        }
      }
    }
  }

  // Whether `holds` is true of one of them.
  template <typename Holds>
  bool any_near(TokenSpan span, Holds holds) const {
    for (Index b = span.begin / kBlock; b < end_of(span); ++b) {
      for (const Index number : blocks_[b]) {
        if (dropped_[number] == 0 && holds(claims_[number])) {
          return true;
        }
      }
    }
    return false;
  }

  // Whether some of a span is the content of a claim.
  bool holds_content(TokenSpan span) const;

  void add(Claim claim);

  // Adds a claim that grammar is sure of; what was found goes where it lies
  // across the new one, and stays where all of it lies inside its content.
  // Requires: the claim has a cue and one part of content.
  void add_certain(Claim claim);

  void drop(Index number) { dropped_[number] = 1; }

  // To be told when a claim has grown.
  void enter(Index number);

  // Takes out of the vector what was dropped. Nothing else may be called then.
  void settle();

 private:
  static constexpr Index kBlock = 32;  // tokens

  static Index end_of(TokenSpan span) {
    return span.empty() ? 0 : (span.end - 1) / kBlock + 1;
  }

  void enter(Index number, TokenSpan span);

  std::vector<Claim>& claims_;
  std::vector<std::uint8_t> dropped_;       // one for each claim
  std::vector<std::vector<Index>> blocks_;  // claims by blocks of tokens
};

}  // namespace newsparse
