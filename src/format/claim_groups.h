// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "format/country_labels.h"

// Who said what in words for people, whatever they are written on. All text is
// `printable`.
namespace newsparse {

// What is written, and what it calls countries. Both outlive this.
struct Shown {
  const Document& document;
  const CountryLabels& labels;
};

// Claims of one speaker: an entity, or words that name nobody, or nobody.
struct ClaimGroup {
  std::string heading;  // "Ines Holt"
  std::string details;  // "harbour minister, Norway"
  std::vector<Index> claims;
};

// Every claim, grouped by speaker in the order of their first claims.
std::vector<ClaimGroup> group_claims(const Shown& shown);

// "foreign minister, Iran": what is known of an entity beside its name.
std::string details_of(const Shown& shown, const Entity& entity);

// The cue's words; empty: the claim has none.
std::string cue_of(const Document& document, const Claim& claim);

// What is said, or that the article does not say it.
std::string words_of(const Document& document, const Claim& claim);

struct ClaimTag {
  std::string words;           // "direct", "denies 3"
  std::optional<Index> claim;  // that the words point at
};

// What sort of claim it is: form, stance, then what is unusual about it.
std::vector<ClaimTag> tags_of(const Shown& shown, Index claim);

}  // namespace newsparse
