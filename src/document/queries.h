// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "newsparse/document.h"

// Questions over several layers that more than one reader of a document asks.
// None is slower than n log n in what it looks at.
namespace newsparse {

// The paragraph that holds a byte, or nothing.
std::optional<Index> paragraph_at(const Document& document, Index byte);

// The sentence that holds a token, or nothing.
std::optional<Index> sentence_at(const Document& document, Index token);

// The tokens that begin inside `bytes`.
TokenSpan tokens_in(const Document& document, ByteSpan bytes);

// Whether one of several spans holds a token; of a claim's content.
bool any_holds(std::span<const TokenSpan> spans, Index token);
bool in_content(const Claim& claim, Index token);

// The part of the article that a claim stands in: that of its content, else
// of its cue, else of its source.
Zone zone_of(const Document& document, const Claim& claim);

// The parts of the content joined by " … ", without the words that only link
// it to the cue.
std::string text_of(const Document& document, const Claim& claim);

// The sentences that the content touches, in order.
std::vector<Index> sentences_of(const Document& document, const Claim& claim);

// The countries that the content names, in order; not those in the names of
// other things (American Airlines).
std::vector<CountryCode> countries_of(const Document& document,
                                      const Claim& claim);

// Stands for the entity of a mention that has none.
inline constexpr Index kNoEntity = 0xFFFFFFFFU;

// The entity of each mention.
std::vector<Index> entities_of_mentions(const Document& document);

// Finds entities by where their mentions stand. Needs the document alive.
class MentionedEntities {
 public:
  explicit MentionedEntities(const Document& document);

  // The entities with a mention whose head is in the content, ascending.
  std::vector<Index> of(const Claim& claim) const;

 private:
  struct Place {
    Index head = 0;  // a token
    Index entity = 0;
  };
  std::vector<Place> places_;  // by head
};

// An entity that makes claims.
struct Claimant {
  Index entity = 0;
  std::vector<Index> claims;  // in order, never empty
  Index direct = 0;           // how many of each form
  Index indirect = 0;
  Index mixed = 0;
  std::optional<Index> on_behalf_of;  // an entity
};

// The entities that make a claim, alone or with others, in order of their
// first claim.
std::vector<Claimant> claimants(const Document& document);

}  // namespace newsparse
