// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stages/entities_frame.h"

namespace newsparse {

// The words of a name that tell it from others, folded: without particles,
// titles, hyphens and periods. "Dr. Jan van der Aas Jr." has jan and aas,
// "Bank of Norland" has bank and norland.
struct NameParts {
  std::vector<std::string> words;
  std::vector<std::string> nicknames;  // in quotation marks within the name
  std::string generation;              // "jr", or empty
  std::string initials;   // of all words, the small ones too: "bon"
  bool capitals = false;  // one word in capitals: may be an acronym

  bool empty() const { return words.empty(); }
  const std::string& first() const { return words.front(); }
  const std::string& last() const { return words.back(); }
  std::uint64_t key() const;  // of all words and the generation
};

NameParts parts_of(const EntityFrame& frame, const Mention& name);

// The words with one space between them: names run over line ends.
std::string squeezed(std::string_view text);

// Whether two given names may be one person's: equal, an initial, a short
// form ("b", "bill", "william").
bool same_given_name(const PersonLexicon& persons, const std::string& one,
                     const std::string& other);

// Whether two names of at least two words may name one person: the shorter is
// a part of the longer ("jan aas", "jan erik aas"), or the surnames are equal
// and the given names agree.
bool may_be_one_person(const PersonLexicon& persons, const NameParts& one,
                       const NameParts& other);

// Whether the words of `shorter` stand in `longer`, in this order.
bool is_subsequence(const std::vector<std::string>& shorter,
                    const std::vector<std::string>& longer);

}  // namespace newsparse
