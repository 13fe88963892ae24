// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_characters.h"

#include <algorithm>
#include <array>

#include "text/unicode.h"

namespace newsparse {
namespace {

using enum CharacterKind;

constexpr std::array<CharacterKind, 128> kAscii = [] {
  std::array<CharacterKind, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    kinds[c] = letter                 ? Letter
               : c >= '0' && c <= '9' ? Digit
               : c < ' ' || c == 127  ? Extender
                                      : Mark;
  }
  for (const char c : {' ', '\t', '\n', '\v', '\f', '\r'}) {
    kinds[static_cast<std::size_t>(c)] = Space;
  }
  for (const char c : {'$', '+', '<', '>', '=', '^', '|', '~'}) {
    kinds[static_cast<std::size_t>(c)] = Symbol;
  }
  kinds['_'] = Letter;
  kinds['.'] = Period;
  kinds['\''] = Apostrophe;
  kinds['`'] = Apostrophe;
  kinds['-'] = Hyphen;
  return kinds;
}();

CharacterKind kind_of(char32_t c) {
  if (c == U'’' || c == U'‘' || c == U'ʼ') {
    return Apostrophe;
  }
  if (c == U'‐' || c == U'‑') {
    return Hyphen;
  }
  if (is_letter(c)) {
    return Letter;
  }
  if (is_digit(c)) {
    return Digit;
  }
  if (is_space(c)) {
    return Space;
  }
  if (is_punctuation(c)) {
    return Mark;
  }
  // Skin tones extend the picture that they color.
  const bool skin_tone = c >= U'\U0001F3FB' && c <= U'\U0001F3FF';
  return is_symbol(c) && !skin_tone ? Symbol : Extender;
}

}  // namespace

Character character_at(std::string_view text, std::size_t position) {
  if (position >= text.size()) {
    return {};
  }
  const auto first = static_cast<unsigned char>(text[position]);
  if (first < kAscii.size()) {
    return {kAscii[first], first, 1};
  }
  const CodePoint c = code_point_at(text, position);
  return {kind_of(c.value), c.value, c.size};
}

Character character_before(std::string_view text, std::size_t position) {
  if (position == 0) {
    return {};
  }
  const CodePoint c = code_point_before(text, position);
  return character_at(text, position - c.size);
}

std::size_t skip_run(std::string_view text, std::size_t position, char byte) {
  return std::min(text.find_first_not_of(byte, position), text.size());
}

std::size_t skip_spaces(std::string_view text, std::size_t position) {
  for (;;) {
    const Character c = character_at(text, position);
    if (c.size == 0 || c.kind != Space) {
      return position;
    }
    position += c.size;
  }
}

std::size_t skip_alphanumeric(std::string_view text, std::size_t position) {
  for (;;) {
    const Character c = character_at(text, position);
    if (!c.is_alphanumeric() && c.kind != Extender) {
      return position;
    }
    position += c.size;
  }
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
}

}  // namespace newsparse
