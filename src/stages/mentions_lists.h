// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "resources/country_names.h"

namespace newsparse {

struct Resources;

// What lists say, one bit each. The order is part of the feature set.
enum ListBit : std::uint32_t {
  kGivenName = 1U << 0U,
  kSurname = 1U << 1U,
  kTitle = 1U << 2U,
  kParticle = 1U << 3U,
  kPersonNoun = 1U << 4U,
  kGroupNoun = 1U << 5U,
  kBodyNoun = 1U << 6U,
  kOtherNoun = 1U << 7U,
  kReporting = 1U << 8U,
  kOpener = 1U << 9U,
  kPlace = 1U << 10U,
  kLink = 1U << 11U,
  kFunction = 1U << 12U,
  kPronoun = 1U << 13U,
  kCountry = 1U << 14U,
  kPeople = 1U << 15U,  // an adjective or a demonym
  kCity = 1U << 16U,
  kState = 1U << 17U,
  kPhrase = 1U << 18U,  // inside a phrase of several words
  kBegins = 1U << 19U,  // the first word of a phrase
  kStop = 1U << 20U,
  kKnownPlace = 1U << 21U,
  kKnownBody = 1U << 22U,
};
constexpr std::uint32_t kGazetteer = kCountry | kPeople | kCity | kState |
                                     kPhrase | kBegins | kStop | kKnownPlace |
                                     kKnownBody;

// What the lists of single words say of a word.
std::uint32_t bits_of_word(std::string_view word, const Resources& resources);

// What the table of countries says of one of its names.
std::uint32_t bits_of_reading(const CountryReading& reading);

}  // namespace newsparse
