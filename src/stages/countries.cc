// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

#include "resources/resources.h"
#include "stages/countries_decide.h"
#include "stages/countries_roles.h"
#include "stages/countries_words.h"

namespace newsparse {
namespace {

// "Tehran denied it": the capital stands for the state that governs from it.
CountryMentionKind kind_in_context(const DecidedCountry& country,
                                   CountryRole role) {
  const bool acts = role == CountryRole::Speaker ||
                    role == CountryRole::Actor || role == CountryRole::Target;
  return country.kind == CountryMentionKind::Capital && acts
             ? CountryMentionKind::Government
             : country.kind;
}

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
  const CountryRoles roles(document, words);
  std::vector<CountryReference> references;
  for (const DecidedCountry& country : decide_countries(words, resources)) {
    CountryReference reference;
    reference.bytes =
        span_of(document, words, country, resources.country_names);
    reference.country = country.country;
    reference.role = roles.role_of(country);
    reference.kind = kind_in_context(country, reference.role);
    reference.embedded = is_embedded(words, country);
    references.push_back(reference);
  }
  return references;
}

}  // namespace newsparse
