// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsparse {

// How an abbreviation stands to the words and sentences around it.
enum class Abbreviation : std::uint8_t {
  None,
  Title,    // a name follows: "Mr."
  Number,   // abbreviates only before a numeral: "No. 5"
  Date,     // a month or a weekday: "Sept."
  Closing,  // a sentence may end in it: "Inc."
  Final,    // a capital letter behind it begins a sentence: "etc."
  Inner,    // the sentence goes on: "vs."
};

enum class UnitUse : std::uint8_t {
  None,
  Any,    // "35mm"
  Money,  // only behind a currency sign: "$3M"
};

// Where a word divides, in code points from its start; one word may have two
// places: "d'ye know" has none, "'tis" has one.
struct Division {
  bool known = false;  // false: the table says nothing about the word
  std::size_t count = 0;
  std::array<std::uint8_t, 3> at{};
};

// How words of the language are written: what is abbreviated, contracted,
// hyphenated or joined to a numeral. Typographic apostrophes count as plain
// ones. No look-up allocates.
class Orthography {
 public:
  Orthography() = default;

  // Each throws Error naming file and line.
  void load_abbreviations(const std::string& name, std::string_view text);
  void load_contractions(const std::string& name, std::string_view text);
  void load_affixes(const std::string& name, std::string_view text);
  void load_units(const std::string& name, std::string_view text);

  // Of a form without its period. Its case matters as the table says; a form
  // in capitals is found too.
  Abbreviation abbreviation(std::string_view form) const;

  // Of a whole word, "gonna".
  Division division(std::string_view word) const;

  // The length in code points of the clitic that the word ends with ("n't"),
  // or 0. Something stands before the clitic.
  std::size_t clitic_length(std::string_view word) const;

  // Whether the text that begins with a clitic's apostrophe is one, "'s".
  bool is_clitic(std::string_view text) const;

  bool keeps_hyphen_after(std::string_view prefix) const;
  bool keeps_hyphen_before(std::string_view suffix) const;
  UnitUse unit(std::string_view form) const;

 private:
  struct AbbreviationRow {
    Abbreviation kind = Abbreviation::None;
    bool capital = false;  // has to be written with one
  };

  std::unordered_map<std::uint64_t, AbbreviationRow> abbreviations_;
  std::unordered_map<std::uint64_t, Division> divisions_;
  std::vector<std::string> clitics_;  // longest first, plain apostrophes
  std::unordered_map<std::uint64_t, bool> affixes_;
  std::unordered_map<std::uint64_t, UnitUse> units_;
};

}  // namespace newsparse
