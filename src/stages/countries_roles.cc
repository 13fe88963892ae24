// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_roles.h"

#include <algorithm>

namespace newsparse {
namespace {

constexpr Index kLongestName = 8;  // words looked at on either side

// What the capitalised words after a name make of it.
enum class Company : std::uint8_t { Alone, State, Organization };

Company company_after(const CountryWords& words, Index end) {
  Company found = Company::Alone;
  for (Index i = end; i < end + kLongestName && words.follows(i); ++i) {
    if (!words.is_capital(i)) {
      break;
    }
    if (words.has(i, ContextRole::State)) {
      return Company::State;
    }
    if (words.has(i, ContextRole::Organization)) {
      found = Company::Organization;
    }
  }
  return found;
}

// "Bank of England", "University of the Philippines"
bool is_opened(const CountryWords& words, Index begin) {
  Index before = begin - 1;
  if (words.has(before, ContextRole::Determiner) && words.follows(begin)) {
    --before;
  }
  return words.follows(begin) && words.is_lower(before) &&
         words.has(before, ContextRole::Location) && words.follows(before) &&
         words.text_of(before) == "of" && words.is_capital(before - 1) &&
         words.has(before - 1, ContextRole::Opener);
}

}  // namespace

bool is_embedded(const CountryWords& words, const DecidedCountry& country) {
  const bool adjective = country.kind == CountryMentionKind::Adjective;
  if (!adjective && is_opened(words, country.begin)) {
    return true;
  }
  const Index before = country.begin - 1;
  if (!adjective && words.follows(country.begin) && words.is_capital(before) &&
      words.has(before, ContextRole::Brand)) {
    return true;  // "Air France"
  }
  if (words.is_possessive(country.end) || words.in_title_case(country.begin)) {
    return false;
  }
  return company_after(words, country.end) == Company::Organization;
}

CountryRoles::CountryRoles(const Document& document, const CountryWords& words)
    : document_(document), words_(words) {
  for (const Claim& claim : document.claims) {
    if (claim.source) {
      sources_.push_back(bytes_of(document, *claim.source));
    }
  }
  std::sort(sources_.begin(), sources_.end());
}

bool CountryRoles::is_in_source(ByteSpan bytes) const {
  const auto after = std::upper_bound(
      sources_.begin(), sources_.end(), bytes.begin,
      [](Index begin, ByteSpan source) { return begin < source.begin; });
  return after != sources_.begin() && std::prev(after)->contains(bytes);
}

CountryRole CountryRoles::role_of(const DecidedCountry& country) const {
  if (is_in_source(words_.bytes(country.begin, country.end))) {
    return CountryRole::Speaker;
  }
  return by_words(country);
}

CountryRole CountryRoles::by_preposition(Index before) const {
  if (words_.has(before, ContextRole::Target)) {
    return CountryRole::Target;
  }
  if (words_.has(before, ContextRole::Inside)) {
    return CountryRole::Location;
  }
  return CountryRole::Other;
}

CountryRole CountryRoles::by_words(const DecidedCountry& country) const {
  const bool adjective = country.kind == CountryMentionKind::Adjective ||
                         country.kind == CountryMentionKind::Combining;
  Index before = country.begin - 1;
  if (words_.has(before, ContextRole::Determiner)) {
    --before;
  }
  const Index after = country.end;
  const bool possessive = words_.is_possessive(after);
  if (adjective || possessive || words_.has_gap(after, WordGap::Hyphen)) {
    return CountryRole::Modifier;
  }
  const CountryRole role = by_preposition(before);
  if (role != CountryRole::Other) {
    return role;
  }
  if (words_.follows(after) && words_.has(after, ContextRole::Agentive)) {
    return words_.has(after, ContextRole::Speech) ? CountryRole::Speaker
                                                  : CountryRole::Actor;
  }
  if (words_.follows(after) && words_.is_lower(after) &&
      !words_.has(after, ContextRole::Preposition)) {
    return CountryRole::Modifier;
  }
  return CountryRole::Other;
}

}  // namespace newsparse
