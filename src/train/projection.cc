// SPDX-License-Identifier: Apache-2.0
#include "train/projection.h"

#include <optional>
#include <set>
#include <utility>

#include "train/own_layers.h"
#include "train/treebank.h"

namespace newsparse {
namespace {

class Projector {
 public:
  Projector(const Document& gold, Document own)
      : gold_(gold), text_{std::move(own), {}, {}} {
    const std::size_t tokens = text_.document.tokens.size();
    text_.document.tags.resize(tokens);
    text_.document.arcs.resize(tokens);
    text_.tag_known.resize(tokens);
    text_.head_known.resize(tokens);
    leader_.resize(tokens);
    find_places();
  }

  LearnedText project() {
    find_leaders();
    for (const auto& [tokens] : text_.document.sentences) {
      sentences_.emplace(tokens.begin, tokens.end);
      const std::optional<Index> root = root_of(tokens);
      for (Index token = tokens.begin; token < tokens.end; ++token) {
        project_tag(token);
        project_arc(token, tokens, root);
      }
    }
    for (const auto& [tokens] : gold_.sentences) {
      if (!is_own(tokens)) {
        append(tokens);
      }
    }
    return std::move(text_);
  }

 private:
  // Whether the program splits a gold sentence as the treebank does.
  bool is_own(TokenSpan gold) const {
    const std::optional<Index> first = places_[gold.begin];
    if (!first || !sentences_.contains({*first, *first + gold.size()})) {
      return false;
    }
    for (Index i = 0; i < gold.size(); ++i) {
      if (text_.document.tokens[*first + i].bytes !=
          gold_.tokens[gold.begin + i].bytes) {
        return false;
      }
    }
    return true;
  }

  // Adds a gold sentence as it is.
  void append(TokenSpan gold) {
    Document& document = text_.document;
    const auto first = static_cast<Index>(document.tokens.size());
    for (Index i = gold.begin; i < gold.end; ++i) {
      document.tokens.push_back(gold_.tokens[i]);
      document.tags.push_back(gold_.tags[i]);
      document.arcs.push_back(
          {gold_.arcs[i].head - gold.begin + first, gold_.arcs[i].relation});
      text_.tag_known.push_back(true);
      text_.head_known.push_back(true);
    }
    document.sentences.push_back({{first, first + gold.size()}});
  }

  // The own token that holds the last byte of each gold token.
  void find_places() {
    const std::vector<Token>& own = text_.document.tokens;
    Index token = 0;
    for (const Token& one : gold_.tokens) {
      // Words of one contraction may share their bytes, so go back a little.
      while (token > 0 && own[token - 1].bytes.end >= one.bytes.end) {
        --token;
      }
      while (token < own.size() && own[token].bytes.end < one.bytes.end) {
        ++token;
      }
      const bool holds =
          token < own.size() && own[token].bytes.begin < one.bytes.end;
      places_.push_back(holds ? std::optional(token) : std::nullopt);
    }
  }

  // Of the gold tokens that an own token stands for, the one whose head is
  // elsewhere; the first of them.
  void find_leaders() {
    for (Index i = 0; i < gold_.tokens.size(); ++i) {
      const Index head = gold_.arcs[i].head;
      const bool leads = head == i || places_[head] != places_[i];
      if (places_[i] && leads && !leader_[*places_[i]]) {
        leader_[*places_[i]] = i;
      }
    }
  }

  bool is_gold_root(Index token) const {
    return leader_[token] &&
           gold_.arcs[*leader_[token]].head == *leader_[token];
  }

  // Where the gold head of a token went, when it is in the same sentence.
  std::optional<Index> head_in(Index token, TokenSpan sentence) const {
    if (!leader_[token] || is_gold_root(token)) {
      return std::nullopt;
    }
    const std::optional<Index> head = places_[gold_.arcs[*leader_[token]].head];
    const bool inside = head && *head >= sentence.begin && *head < sentence.end;
    return inside ? head : std::nullopt;
  }

  // The gold root, else the first word whose head is beyond the cut.
  std::optional<Index> root_of(TokenSpan sentence) const {
    std::optional<Index> loose;
    for (Index token = sentence.begin; token < sentence.end; ++token) {
      if (is_gold_root(token)) {
        return token;
      }
      if (!loose && leader_[token] && !head_in(token, sentence)) {
        loose = token;
      }
    }
    return loose;
  }

  void project_tag(Index token) {
    if (!leader_[token]) {
      return;
    }
    text_.document.tags[token] = gold_.tags[*leader_[token]];
    text_.tag_known[token] = text_.document.tokens[token].bytes ==
                             gold_.tokens[*leader_[token]].bytes;
  }

  void project_arc(Index token, TokenSpan sentence, std::optional<Index> root) {
    Arc& arc = text_.document.arcs[token];
    const std::optional<Index> head = head_in(token, sentence);
    text_.head_known[token] = true;
    if (token == root) {
      arc = {token, Relation::Root};
    } else if (head) {
      arc = {*head, gold_.arcs[*leader_[token]].relation};
    } else if (root && is_gold_root(token)) {
      arc = {*root, Relation::Parataxis};
    } else {
      arc = {token, Relation::Dep};
      text_.head_known[token] = false;
    }
  }

  const Document& gold_;
  LearnedText text_;
  std::set<std::pair<Index, Index>> sentences_;  // own sentences
  std::vector<std::optional<Index>> places_;     // own token of a gold one
  std::vector<std::optional<Index>> leader_;     // gold token of an own one
};

}  // namespace

LearnedText as_annotated(Document gold) {
  const std::size_t tokens = gold.tokens.size();
  return {std::move(gold), std::vector<bool>(tokens, true),
          std::vector<bool>(tokens, true)};
}

std::vector<LearnedText> read_texts(const std::vector<std::string>& treebanks,
                                    const Resources& resources) {
  std::vector<LearnedText> texts;
  for (const Document& gold : read_treebanks(treebanks)) {
    texts.push_back(as_split(gold, resources));
  }
  return texts;
}

LearnedText as_split(const Document& gold, const Resources& resources) {
  return Projector(gold, own_sentences(gold.text, resources)).project();
}

}  // namespace newsparse
