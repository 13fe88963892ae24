// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "stages/countries_words.h"

// For the files of the countries stage only.
namespace newsparse {

enum class CountryVerdict : std::uint8_t {
  Accept,
  Reject,
  Person,    // reject, and so where the bare name stands later
  Language,  // reject, and so what is joined to it: "French and German"
  Open,      // the document decides
};

// What the words next to a candidate say about its likeliest reading.
// `before` and `after` are the candidates that touch it or null.
struct CountryNeighbors {
  const CountryCandidate* before = nullptr;
  const CountryCandidate* after = nullptr;
  CountryVerdict verdict_before = CountryVerdict::Reject;
};

CountryVerdict judge_country(const CountryWords& words,
                             const CountryCandidate& candidate,
                             const CountryNeighbors& neighbors);

// Whether a person's name goes on before or after the candidate.
bool is_in_person_name(const CountryWords& words,
                       const CountryCandidate& candidate,
                       const CountryNeighbors& neighbors);

}  // namespace newsparse
