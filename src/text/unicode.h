// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// The one door to Unicode properties; ICU stays behind it. Properties are
// simple ones of single code points, so nothing depends on a locale.
namespace newsparse {

// The code point that begins at byte `position` and the bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

// Requires: `utf8` is valid and `position` is a boundary before its end.
CodePoint code_point_at(std::string_view utf8, std::size_t position);

// Requires: `position` is a boundary after the start.
CodePoint code_point_before(std::string_view utf8, std::size_t position);

void append_code_point(std::string& utf8, char32_t value);

// The position of the first byte that is not valid UTF-8, or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

// Copies `bytes` with U+FFFD for every maximal invalid part (the practice of
// the Unicode Standard, section 3.9); `count` tells how many there were.
struct Repaired {
  std::string utf8;
  std::size_t count = 0;
};
Repaired repair_utf8(std::string_view bytes);

bool is_space(char32_t c);  // White_Space, and the zero-width U+FEFF
bool is_letter(char32_t c);
bool is_mark(char32_t c);   // combining
bool is_digit(char32_t c);  // decimal digit of any script
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_punctuation(char32_t c);  // general category P
bool is_symbol(char32_t c);       // general category S
bool is_dash_mark(char32_t c);    // hyphen-minus, and dashes of a figure on

// Of bytes, for formats whose words are ASCII: tags, encodings of addresses.
bool is_ascii_letter(char byte);
char ascii_lower(char byte);

// Appends "%E2" for the byte E2 (RFC 3986, section 2.1).
void append_percent(std::string& out, char byte);

char32_t to_lower(char32_t c);
char32_t to_upper(char32_t c);

// Simple lower case of every code point. Appends to `out` in the second form,
// for loops that reuse a buffer.
std::string lower(std::string_view utf8);
void append_lower(std::string& out, std::string_view utf8);

// What compares equal in gazetteers: lower case, diacritics and combining
// marks dropped ("Côte" = "Cote"), typographic apostrophes and dashes made
// plain. Bounded work for each code point, whatever marks are stacked on it.
std::string fold(std::string_view utf8);

std::string_view trim(std::string_view utf8);  // white space at both ends

// Columns of a terminal: 2 for wide East Asian characters and emoji, 0 for
// combining marks and controls.
std::size_t display_width(char32_t c);

}  // namespace newsparse
