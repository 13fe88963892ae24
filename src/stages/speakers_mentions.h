// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// Mentions found by where their heads stand, and the entity of each.
class MentionsByHead {
 public:
  explicit MentionsByHead(const Document& document);

  // The mentions whose head lies in `tokens`, in the order of their heads.
  std::vector<Index> in(TokenSpan tokens) const;

  // The mention that names or describes what stands at `token` inside
  // `tokens`: a name before a nominal, the longest of these; else nothing.
  std::optional<Index> at(Index token, TokenSpan tokens) const;

  Index entity_of(Index mention) const { return entities_[mention]; }

  // Whether the article gives a name to the entity.
  bool is_named(Index entity) const { return named_[entity] != 0; }

 private:
  const Document& document_;
  std::vector<Index> by_head_;   // mentions
  std::vector<Index> entities_;  // one for each mention
  std::vector<std::uint8_t> named_;  // one for each entity
};

// The noun that a phrase hangs on: the first whose head lies outside; without
// arcs the last one before a preposition, comma or coordination.
Index head_of(const Document& document, TokenSpan phrase);

// The heads of the members of a coordination but for the first of them, which
// is given: "partners" of "Norland and Western partners".
std::vector<Index> members_of(const Document& document, TokenSpan phrase,
                              TokenSpan first);

// The proper nouns around `token` in `phrase`; empty when it is none.
TokenSpan proper_run(const Document& document, Index token, TokenSpan phrase);

// Whether a name says who a whole source is: "Fire chief | Sven Ask", "the
// envoy in Aasby, | Ana Rui,", "| Metrolink, the company that runs the buses".
bool stands_for_all(const Document& document, const Mention& name,
                    TokenSpan source);

// The person whose name opens a source, behind a title at most: "| Hugo Lanz |
// of River Watch", "activist | Hugo Lanz |, 40,", not "Lanz's lawyer".
std::optional<Index> opening_person(const Document& document,
                                    const MentionsByHead& mentions,
                                    TokenSpan source);

// Whether a phrase is nothing but proper nouns.
bool is_proper(const Document& document, TokenSpan phrase);

// Whether a claim is a turn of a conversation: "Q: Did you know?"
// Requires: the claim has a source.
bool is_turn(const Document& document, const Claim& claim);

}  // namespace newsparse
