// SPDX-License-Identifier: Apache-2.0
#include "document/tree.h"

#include <algorithm>

namespace newsparse {

bool is_nominal_subject(Relation relation) {
  return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

Children::Children(const Document& document)
    : offsets_(document.tokens.size() + 2, 0),
      dependents_(document.tokens.size() + 1, 0) {
  const auto count = static_cast<Index>(document.arcs.size());
  for (Index t = 0; t < count; ++t) {
    if (!is_root(document, t)) {
      ++offsets_[document.arcs[t].head + 2];
    }
  }
  for (std::size_t i = 1; i < offsets_.size(); ++i) {
    offsets_[i] += offsets_[i - 1];
  }
  for (Index t = 0; t < count; ++t) {
    if (!is_root(document, t)) {
      dependents_[offsets_[document.arcs[t].head + 1]++] = t;
    }
  }
}

std::vector<TokenSpan> subtree_spans(const Document& document) {
  const auto count = static_cast<Index>(document.arcs.size());
  std::vector<TokenSpan> spans(count);
  for (Index t = 0; t < count; ++t) {
    spans[t] = {t, t + 1};
  }
  // Each token widens its ancestors. A step that widens nothing ends the
  // climb, so that circles end too.
  for (Index t = 0; t < count; ++t) {
    for (Index at = t; !is_root(document, at);) {
      const TokenSpan below = spans[at];
      at = document.arcs[at].head;
      TokenSpan& span = spans[at];
      if (span.contains(below)) {
        break;
      }
      span.begin = std::min(span.begin, below.begin);
      span.end = std::max(span.end, below.end);
    }
  }
  return spans;
}

std::optional<Index> outer_token(const Document& document, TokenSpan tokens) {
  for (Index t = tokens.begin; t < tokens.end; ++t) {
    const Arc& arc = document.arcs[t];
    if (arc.relation != Relation::Punct &&
        (arc.head == t || !tokens.contains(arc.head))) {
      return t;
    }
  }
  return std::nullopt;
}

bool is_root(const Document& document, Index token) {
  return document.arcs[token].head == token;
}

bool is_below(const Document& document, Index token, Index ancestor) {
  for (std::size_t steps = 0; steps <= document.arcs.size(); ++steps) {
    if (token == ancestor) {
      return true;
    }
    if (is_root(document, token)) {
      return false;
    }
    token = document.arcs[token].head;
  }
  return false;
}

}  // namespace newsparse
