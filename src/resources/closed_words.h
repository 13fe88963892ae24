// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "learn/feature_hash.h"
#include "resources/grammar.h"
#include "resources/word_table.h"

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
  const Pronoun* pronoun(std::string_view word) const {
    return pronoun(hash_of(word));
  }
  const Pronoun* pronoun(std::uint64_t hash) const {
    return pronouns_.find(hash);
  }
  FunctionWord function(std::string_view word) const {
    return function(hash_of(word));
  }
  FunctionWord function(std::uint64_t hash) const {
    const FunctionWord* found = functions_.find(hash);
    return found == nullptr ? FunctionWord::None : *found;
  }

 private:
  WordTable<Pronoun> pronouns_;
  WordTable<FunctionWord> functions_;
};

}  // namespace newsparse
