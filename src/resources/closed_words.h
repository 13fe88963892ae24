// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "resources/grammar.h"

namespace newsparse {

enum class PronounForm : std::uint8_t {
  Subject,
  Object,
  Possessive,  // also "her" and "his" in their other uses
  Reflexive,
  Relative,
  Indefinite,
};

struct Pronoun {
  std::uint8_t person = 3;  // 1, 2 or 3
  Number number = Number::Unknown;
  Gender gender = Gender::Unknown;
  PronounForm form = PronounForm::Subject;
};

enum class FunctionWord : std::uint8_t {
  None,
  Definite,    // "the"; opens a noun phrase, as the next two do
  Indefinite,  // "several"
  Numeral,     // "two"
  Modifier,    // may stand before a title: "former"
  Link,        // from a title to its country or body: "of"
  Place,       // a preposition before a place: "near"
  Preposition,
  Coordinator,  // "and"
  Conjunction,
  Copula,  // "is"
  Auxiliary,
  Adverb,
};

// The words of the closed classes, found in lower case.
class ClosedWords {
 public:
  ClosedWords() = default;

  // Each throws Error naming file and line.
  void load_pronouns(const std::string& name, std::string_view text);
  void load_function_words(const std::string& name, std::string_view text);

  // Null: not a pronoun.
  const Pronoun* pronoun(std::string_view word) const;
  FunctionWord function(std::string_view word) const;

 private:
  std::unordered_map<std::uint64_t, Pronoun> pronouns_;
  std::unordered_map<std::uint64_t, FunctionWord> functions_;
};

}  // namespace newsparse
