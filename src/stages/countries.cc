// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/countries_decide.h"
#include "stages/countries_roles.h"
#include "stages/countries_words.h"

namespace newsparse {
namespace {

// With the full stop of "U.S.".
ByteSpan span_of(const Document& document, const CountryWords& words,
                 const DecidedCountry& country, const CountryNames& names) {
  ByteSpan bytes = words.bytes(country.begin, country.end);
  const std::string_view text = document.text.view();
  if (names.ends_in_dot(country.name) && bytes.end < text.size() &&
      text[bytes.end] == '.') {
    ++bytes.end;
  }
  return bytes;
}

// The entity in whose name a country stands.
std::optional<Index> entity_around(const CountryWords& words,
                                   const DecidedCountry& country,
                                   const std::vector<Index>& entities) {
  const auto mention = words.mention_around(country.begin, country.end);
  return mention && entities[*mention] != kNoEntity
             ? std::optional(entities[*mention])
             : std::nullopt;
}

}  // namespace

std::vector<CountryReference> find_country_references(
    const Document& document, const Resources& resources) {
  const CountryWords words(document, resources);
  auto countries = decide_countries(words, resources);
  const auto roles = roles_of(document, words, countries);
  const auto entities = entities_of_mentions(document);
  std::vector<CountryReference> references;
  references.reserve(countries.size());
  for (std::size_t i = 0; i < countries.size(); ++i) {
    DecidedCountry& country = countries[i];
    CountryReference reference;
    reference.bytes =
        span_of(document, words, country, resources.country_names);
    reference.country = country.reading.country;
    reference.role = roles[i];
    reference.kind = is_seat_of_power(words, country, roles[i])
                         ? CountryMentionKind::Government
                         : country.reading.kind;
    reference.embedded = is_embedded(words, country);
    if (reference.embedded) {
      reference.entity = entity_around(words, country, entities);
    }
    reference.historical = country.reading.historical;
    reference.subdivision = country.reading.subdivision;
    reference.ambiguous = std::move(country.ambiguous);
    references.push_back(std::move(reference));
  }
  return references;
}

}  // namespace newsparse
