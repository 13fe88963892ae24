// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"

namespace newsparse {

// What the features of claims ask about the parse, computed once for a
// document. Empty without a parse.
class ClaimTree {
 public:
  explicit ClaimTree(const ClaimFrame& frame);

  bool empty() const { return nodes_.empty(); }

  struct Node {
    std::uint64_t children = 0;  // which relations hang on which side
    std::uint8_t clauses = 0;    // bits: ccomp, xcomp, parataxis, advcl, acl
    bool has_subject = false;
    bool is_passive = false;
    Index subject = ClaimFrame::kNone;
    Index object = ClaimFrame::kNone;
    Index marker = ClaimFrame::kNone;  // "that" of a clause below; else "to"
    Index own_marker = ClaimFrame::kNone;  // its own mark or case word
  };
  const Node& at(Index token) const { return nodes_[token]; }

  // Where the path from a token upwards meets the line of the cue's
  // ancestors: the branch that holds the token.
  struct Branch {
    Index top = ClaimFrame::kNone;  // the branch's highest token
    std::uint8_t level = 0;         // 0: below the cue, n: below its n-th
                                    // ancestor
    std::uint8_t depth = 0;         // of the token below `top`
    std::uint64_t path = 0;         // hash of the relations, when short
    bool found = false;
  };

  // Branches of all tokens of the cue's sentence; valid until the next call.
  // Not const: it keeps its memory.
  const std::vector<Branch>& branches(Index cue, TokenSpan sentence);

 private:
  void visit(Index token);
  Branch climb(Index token) const;

  const ClaimFrame& frame_;
  std::vector<Node> nodes_;
  std::vector<std::uint8_t> levels_;  // of the cue's ancestors, else kOff
  std::vector<Branch> branches_;
};

}  // namespace newsparse
