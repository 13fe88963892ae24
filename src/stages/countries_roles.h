// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/countries_decide.h"
#include "stages/countries_words.h"

// For the files of the countries stage only.
namespace newsparse {

// Whether a name stands inside the name of something else that does not speak
// for the state: "American Airlines", "Bank of England".
bool is_embedded(const CountryWords& words, const DecidedCountry& country);

// What the country does in its sentence.
class CountryRoles {
 public:
  CountryRoles(const Document& document, const CountryWords& words);

  CountryRole role_of(const DecidedCountry& country) const;

 private:
  CountryRole by_words(const DecidedCountry& country) const;
  CountryRole by_preposition(Index before) const;
  bool is_in_source(ByteSpan bytes) const;

  const Document& document_;
  const CountryWords& words_;
  std::vector<ByteSpan> sources_;  // of claims, in reading order
};

}  // namespace newsparse
