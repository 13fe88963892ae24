// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "newsparse/labels.h"

#include "learn/feature_hash.h"
#include "resources/grammar.h"
#include "resources/word_table.h"

namespace newsparse {

enum class NounKind : std::uint8_t {
  Plain,
  Office,    // a title that one person holds: "minister"
  Relation,  // leads from one person to another: "counterpart"
  Body,      // heads the name of an organization: "ministry"
};

// What a noun stands for.
struct Noun {
  EntityType type = EntityType::Other;
  Number number = Number::Unknown;
  Gender gender = Gender::Unknown;
  NounKind kind = NounKind::Plain;

  // "a doctor", not "doctors"
  bool is_one_person() const {
    return type == EntityType::Person && number != Number::Plural;
  }
};

// Nouns for persons, groups, organizations, documents, events and places,
// found by any form in lower case.
class NounLexicon {
 public:
  NounLexicon() = default;

  // Throws Error naming file and line.
  NounLexicon(const std::string& name, std::string_view text);

  // Null: not in the table.
  const Noun* find(std::string_view word) const { return find(hash_of(word)); }
  const Noun* find(std::uint64_t hash) const { return nouns_.find(hash); }

 private:
  WordTable<Noun> nouns_;
};

}  // namespace newsparse
