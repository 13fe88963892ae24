// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "newsparse/document.h"

// Questions about the arcs of a document. All that take a document require that
// its arcs are complete.
namespace newsparse {

// "nsubj" and "nsubj:pass": a subject that is a noun, not a clause.
bool is_nominal_subject(Relation relation);

// The tokens below each token, in order, for the whole document at once:
// linear time, two allocations.
class Children {
 public:
  explicit Children(const Document& document);

  struct Range {
    const Index* first;
    const Index* last;
    const Index* begin() const { return first; }
    const Index* end() const { return last; }
    bool empty() const { return first == last; }
  };
  Range of(Index token) const {
    return {&dependents_[offsets_[token]], &dependents_[offsets_[token + 1]]};
  }

 private:
  std::vector<Index> offsets_;
  std::vector<Index> dependents_;
};

// For each token the smallest run of tokens that holds it and all below it.
std::vector<TokenSpan> subtree_spans(const Document& document);

// The token that ties a run of tokens to the rest of its sentence: the first,
// punctuation aside, whose head lies outside or that is a root.
std::optional<Index> outer_token(const Document& document, TokenSpan tokens);

bool is_root(const Document& document, Index token);

// Whether `ancestor` is `token` or stands above it. Ends also on circles.
bool is_below(const Document& document, Index token, Index ancestor);

}  // namespace newsparse
