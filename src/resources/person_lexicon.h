// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "learn/feature_hash.h"
#include "resources/grammar.h"
#include "resources/word_table.h"

namespace newsparse {

// A form of address or an abbreviated title: "Mr.", "Sen."
struct PersonTitle {
  Gender gender = Gender::Unknown;
  std::string_view noun;  // "senator"; empty: only an address
};

enum class NamePart : std::uint8_t {
  None,
  Particle,    // "van"
  Suffix,      // "MP"
  Generation,  // "Jr.": tells a son from his father
};

// What names of persons are made of. Names are looked up folded, the other
// words in lower case and without a period.
class PersonLexicon {
 public:
  PersonLexicon() = default;

  // Each throws Error naming file and line. Texts outlive the lexicon.
  void load_given_names(const std::string& name, std::string_view text);
  void load_surnames(const std::string& name, std::string_view text);
  void load_titles(const std::string& name, std::string_view text);
  void load_particles(const std::string& name, std::string_view text);
  void load_nicknames(const std::string& name, std::string_view text);

  bool is_given_name(std::string_view name) const {
    return is_given_name(hash_of(name));
  }
  bool is_given_name(std::uint64_t hash) const {
    return given_names_.find(hash) != nullptr;
  }
  bool is_surname(std::string_view name) const {
    return is_surname(hash_of(name));
  }
  bool is_surname(std::uint64_t hash) const {
    return surnames_.find(hash) != nullptr;
  }

  // Unknown also for names that either gender bears.
  Gender gender_of(std::string_view given_name) const;

  // Null: no title.
  const PersonTitle* title(std::string_view word) const {
    return title(hash_of(word));
  }
  const PersonTitle* title(std::uint64_t hash) const {
    return titles_.find(hash);
  }
  NamePart part(std::string_view word) const { return part(hash_of(word)); }
  NamePart part(std::uint64_t hash) const {
    const NamePart* found = parts_.find(hash);
    return found == nullptr ? NamePart::None : *found;
  }

  // Whether one is a short form of the other: "bill", "william".
  bool is_short_form(std::string_view one, std::string_view other) const;

 private:
  WordTable<Gender> given_names_;
  WordTable<std::monostate> surnames_;
  WordTable<PersonTitle> titles_;
  WordTable<NamePart> parts_;
  WordTable<std::monostate> nicknames_;  // of short and full form
};

}  // namespace newsparse
