// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse {

// What a character can be to a tokenizer.
enum class CharacterKind : std::uint8_t {
  Space,
  Letter,  // the low line too
  Digit,
  Extender,  // marks, joiners and other invisible ones: never begin a token
  Period,
  Apostrophe,  // also as a single quotation mark
  Hyphen,
  Mark,    // any other punctuation
  Symbol,  // signs of currency, mathematics, pictures
};

struct Character {
  CharacterKind kind = CharacterKind::Space;
  char32_t value = 0;
  std::size_t size = 0;  // in bytes; 0 at the end of the text

  bool is_alphanumeric() const {
    return kind == CharacterKind::Letter || kind == CharacterKind::Digit;
  }
};

// The character at a position, or a space of no size at the end.
Character character_at(std::string_view text, std::size_t position);

// The character before a position, or a space of no size at the beginning.
Character character_before(std::string_view text, std::size_t position);

// The first position at or behind `position` that holds another byte than
// `byte`.
std::size_t skip_run(std::string_view text, std::size_t position, char byte);

// The first position at or behind `position` that is not white space.
std::size_t skip_spaces(std::string_view text, std::size_t position);

// The first position behind `position` that is no letter, digit or extender.
std::size_t skip_alphanumeric(std::string_view text, std::size_t position);

// Whether every character is a digit, of the ASCII ones.
bool is_number(std::string_view text);

}  // namespace newsparse
