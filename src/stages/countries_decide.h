// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/countries_words.h"

// For the files of the countries stage only.
namespace newsparse {

// A candidate that names a country, and which.
struct DecidedCountry {
  Index begin = 0;  // words
  Index end = 0;
  Index name = 0;  // in the table of names
  CountryReading reading;
  std::vector<CountryCode> ambiguous{};  // what it may mean as well
};

// Finds every name of the table and keeps those that name a country here.
// In reading order, none inside another.
std::vector<DecidedCountry> decide_countries(const CountryWords& words,
                                             const Resources& resources);

}  // namespace newsparse
