// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

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

}  // namespace

std::vector<CountryReference> find_country_references(
    const Document& document, const Resources& resources) {
  const CountryWords words(document, resources);
  const auto countries = decide_countries(words, resources);
  const auto roles = roles_of(document, words, countries);
  std::vector<CountryReference> references;
  references.reserve(countries.size());
  for (std::size_t i = 0; i < countries.size(); ++i) {
    CountryReference reference;
    reference.bytes =
        span_of(document, words, countries[i], resources.country_names);
    reference.country = countries[i].country;
    reference.role = roles[i];
    reference.kind = is_seat_of_power(words, countries[i], roles[i])
                         ? CountryMentionKind::Government
                         : countries[i].kind;
    reference.embedded = is_embedded(words, countries[i]);
    references.push_back(reference);
  }
  return references;
}

}  // namespace newsparse
