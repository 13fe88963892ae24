// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "resources/gazetteer.h"

namespace newsparse {

// What the text around a name must show before it counts.
enum class CountryGuard : std::uint8_t {
  None,
  Capitals,          // no line of capitals: "GIVE US A BREAK"
  AfterPreposition,  // "in the States"
  People,            // an article, a number: "a Pole", not "Pole Vault"
  Language,          // not the language: "speaks French"
  Person,            // not a part of a person's name: "Jordan Peele"
  StrictPerson,      // a person unless the text says otherwise: "Chad"
  Surname,           // not after a given name: "Jim Irish"
  Homograph,         // of several countries: "Congo"
  Rarer,             // the less likely of these
  Evidence,          // the document names the country otherwise: "Jersey"
  Hyphen,            // a hyphen follows: "Sino-Indian"
  Diacritic,         // written with its accents: "Réunion"
};

enum class NameUse : std::uint8_t {
  Country,
  State,       // of a federation: "Ohio"
  AfterComma,  // "Ga."
  Postal,      // "OR"
  City,
  Stop,  // no mention: "Indian Ocean"
};

struct CountryReading {
  static constexpr Index kNoTarget = std::numeric_limits<Index>::max();

  CountryCode country;
  CountryMentionKind kind = CountryMentionKind::Name;
  CountryGuard guard = CountryGuard::None;
  NameUse use = NameUse::Country;
  bool historical = false;       // an older name
  Index target = kNoTarget;      // what evidence for it counts for
  std::string_view subdivision;  // ISO 3166-2, where it names a part
};

// What English calls countries, their people, capitals, seats of power, states
// and cities, and the phrases that only look like one of these.
class CountryNames {
 public:
  CountryNames() = default;

  // Each throws Error naming file and line. Texts outlive this object. Rows
  // loaded earlier win.
  void load_aliases(const std::string& name, std::string_view text);
  void load_names(const std::string& name, std::string_view text);
  void load_stops(const std::string& name, std::string_view text);
  void load_subdivisions(const std::string& name, std::string_view text);
  void load_cities(const std::string& name, std::string_view text);
  // Makes the names loaded so far findable; after them, before the evidence.
  void finish_names();
  void load_evidence(const std::string& name, std::string_view text);

  struct Match {
    Index words = 0;
    Index name = 0;  // for `readings`
  };
  // The longest name that begins at a word.
  std::optional<Match> find(std::span<const FoldedWord> words,
                            std::size_t at) const;

  // The readings of a name, the likeliest first; none: a stop phrase.
  std::span<const CountryReading> readings(Index name) const;

  // The likeliest reading of a whole phrase without regard to what stands
  // around it: "Moscow" is Russia's capital. Null: no name.
  const CountryReading* find_whole(std::string_view phrase) const;

  // Whether a name is written in the table with a final full stop.
  bool ends_in_dot(Index name) const;
  // Whether a name begins with an article that is no part of the mention.
  bool begins_with_article(Index name) const;

  // The targets that the phrase at a word is evidence for.
  struct Evidence {
    Index words = 0;
    std::span<const Index> targets;
  };
  std::optional<Evidence> find_evidence(std::span<const FoldedWord> words,
                                        std::size_t at) const;
  Index target_count() const { return static_cast<Index>(targets_.size()); }

 private:
  struct Row {
    std::string_view surface;
    CountryReading reading;
  };
  struct Entry {
    std::string_view surface;
    Index first = 0;
    Index count = 0;
  };
  struct Target {
    std::string codes;  // of all readings of the name
    CountryCode country;
  };

  void add(std::string_view surface, const CountryReading& reading);
  void group_rows();
  Index target_of(const std::string& codes, CountryCode country);

  std::vector<Row> rows_;
  std::vector<Entry> entries_;
  std::vector<CountryReading> readings_;
  std::vector<Target> targets_;
  Gazetteer names_;
  std::vector<std::vector<Index>> evidence_targets_;
  Gazetteer evidence_;
};

}  // namespace newsparse
