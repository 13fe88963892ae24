// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "stages/countries_decide.h"
#include "stages/countries_words.h"

// For the files of the countries stage only.
namespace newsparse {

// Whether a name stands inside the name of something else that does not speak
// for the state: "American Airlines", "Bank of England".
bool is_embedded(const CountryWords& words, const DecidedCountry& country);

// What each country does in its sentence, in the order given. The claims say
// who speaks, the arcs who does what to whom; where there are none, the words
// beside the name have to do.
std::vector<CountryRole> roles_of(const Document& document,
                                  const CountryWords& words,
                                  const std::vector<DecidedCountry>& countries);

// Whether a capital stands for the government that sits there: it acts, or
// one deals with it ("talks with Tehran").
bool is_seat_of_power(const CountryWords& words, const DecidedCountry& country,
                      CountryRole role);

}  // namespace newsparse
