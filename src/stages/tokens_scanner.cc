// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_scanner.h"

#include <algorithm>
#include <array>

#include "resources/orthography.h"
#include "stages/tokens_addresses.h"
#include "stages/tokens_characters.h"
#include "stages/tokens_words.h"
#include "text/unicode.h"

// The first character of a token chooses who scans it: a letter or digit, a
// period, an apostrophe, a hyphen, another mark, a symbol. Words are found
// whole first ("couldn't've", "7:30PM") and cut into their parts afterwards.
namespace newsparse {
namespace {

using enum CharacterKind;

// Faces made of marks; longer ones first.
constexpr std::array<std::string_view, 26> kFaces = {
    ":'-(", ":'(", ":-))", ":-)", ":-(", ":-D", ":-P", ":-p", ":-/",
    ";-)",  ":))", ":)",   ":(",  ":D",  ":P",  ":p",  ";)",  ";D",
    ";P",   "=)",  "=(",   "=D",  "^_^", "<3",  ":/",  "8-)"};

std::size_t find_face_end(std::string_view text, std::size_t begin) {
  for (const std::string_view face : kFaces) {
    if (text.substr(begin, face.size()) == face &&
        !character_at(text, begin + face.size()).is_alphanumeric()) {
      return begin + face.size();
    }
  }
  return begin;
}

bool is_currency(char32_t c) {
  return c == U'$' || c == U'€' || c == U'£' || c == U'¥' || c == U'₹' ||
         c == U'₽' || c == U'₩' || c == U'₺' || c == U'₴' || c == U'₪';
}

bool is_flag_letter(char32_t c) {
  return c >= U'\U0001F1E6' && c <= U'\U0001F1FF';
}

}  // namespace

void TokenScanner::scan(ByteSpan paragraph) {
  text_ = whole_.substr(0, paragraph.end);
  start_ = paragraph.begin;
  for (std::size_t at = skip_spaces(text_, start_); at < text_.size();
       at = skip_spaces(text_, at)) {
    at = scan_token(at);
  }
}

std::size_t TokenScanner::scan_token(std::size_t begin) {
  switch (character_at(text_, begin).kind) {
    case Letter:
    case Digit:
    case Extender:
      return scan_word(begin);
    case Period:
      return scan_periods(begin);
    case Apostrophe:
      return scan_apostrophe(begin);
    case Hyphen:
      return scan_hyphen(begin);
    case Mark:
      return scan_mark(begin);
    default:
      return scan_symbol(begin);
  }
}

std::size_t TokenScanner::scan_word(std::size_t begin) {
  std::size_t end = find_word_end(text_, begin, orthography_);
  if (end < text_.size()) {
    if (const std::size_t address = find_address_end(text_, begin, end);
        address > 0) {
      return add(begin, address);
    }
  }
  const Character next = character_at(text_, end);
  if (next.kind == Period && owns_period(text_, begin, end, orthography_)) {
    return add(begin, end + 1);
  }
  // "US$ 5" names the currency, "th-" breaks off.
  const std::size_t letters = end - begin;
  if (next.value == U'$' && letters <= 3 &&
      is_upper(character_at(text_, begin).value)) {
    return add(begin, end + 1);
  }
  if (next.kind == Hyphen && letters <= 3 &&
      character_at(text_, end + next.size).kind == Space) {
    return add(begin, end + next.size);
  }
  add_word(begin, end);
  return end;
}

// Adds a word as it is or in its parts.
void TokenScanner::add_word(std::size_t begin, std::size_t end) {
  if (character_at(text_, begin).kind == Digit && add_numeral(begin, end)) {
    return;
  }
  add_parts(begin, end);
}

void TokenScanner::add_parts(std::size_t begin, std::size_t end) {
  const std::string_view word = text_.substr(begin, end - begin);
  const Division division = orthography_.division(word);
  if (division.known) {
    std::size_t from = begin;
    for (std::size_t i = 0; i < division.count; ++i) {
      from = add(from, advance(begin, division.at[i]));
    }
    add(from, end);
    return;
  }
  // "I'd've" ends in two clitics.
  std::array<std::size_t, 4> cuts{};
  std::size_t count = 0;
  std::size_t at = end;
  while (count < cuts.size()) {
    const std::size_t length =
        orthography_.clitic_length(text_.substr(begin, at - begin));
    if (length == 0) {
      break;
    }
    at = retreat(at, length);
    cuts[count++] = at;
  }
  add(begin, at);
  while (count > 0) {
    const std::size_t from = cuts[--count];
    add(from, count > 0 ? cuts[count - 1] : end);
  }
}

// "35mm" and "7:30PM" are cut before the unit, "20th" and "1970s" are not.
bool TokenScanner::add_numeral(std::size_t begin, std::size_t end) {
  std::size_t unit = begin;
  while (unit < end &&
         (character_at(text_, unit).kind == Digit || text_[unit] == '.' ||
          text_[unit] == ',' || text_[unit] == ':')) {
    unit += character_at(text_, unit).size;
  }
  if (unit == end) {
    add(begin, end);
    return true;
  }
  const UnitUse use = orthography_.unit(text_.substr(unit, end - unit));
  const bool money = is_currency(character_before(text_, begin).value);
  if (use == UnitUse::None || (use == UnitUse::Money && !money)) {
    return false;
  }
  add(begin, unit);
  add(unit, end);
  return true;
}

std::size_t TokenScanner::scan_periods(std::size_t begin) {
  const std::size_t end = skip_run(text_, begin, '.');
  const bool spaced = !touches_previous(begin);
  // ".5" and ".doc" begin a word with their period.
  if (end == begin + 1 && spaced &&
      character_at(text_, end).is_alphanumeric()) {
    return add(begin, find_word_end(text_, end, orthography_));
  }
  return add(begin, end);
}

std::size_t TokenScanner::scan_apostrophe(std::size_t begin) {
  const Character mark = character_at(text_, begin);
  const std::size_t next = begin + mark.size;
  if (character_at(text_, next).value == mark.value) {
    return add(begin, next + mark.size);  // ''
  }
  const std::size_t end = skip_alphanumeric(text_, next);
  const std::string_view word = text_.substr(begin, end - begin);
  if (end == next || word.size() > 16) {
    return add(begin, next);
  }
  const bool before = touches_previous(begin);
  if (orthography_.is_clitic(word)) {
    return add(begin, end);
  }
  if (before) {
    return add(begin, next);
  }
  const Division division = orthography_.division(word);
  const std::string_view rest = text_.substr(next, end - next);
  // "'90s", "'05"
  const bool year = rest.size() >= 2 && is_number(rest.substr(0, 2)) &&
                    (rest.size() == 2 || rest.substr(2) == "s");
  if (division.known) {
    add_parts(begin, end);
    return end;
  }
  return add(begin, year ? end : next);
}

std::size_t TokenScanner::scan_hyphen(std::size_t begin) {
  const Character hyphen = character_at(text_, begin);
  if (hyphen.value != U'-') {
    return add(begin, begin + hyphen.size);
  }
  return add(begin, skip_run(text_, begin, '-'));
}

std::size_t TokenScanner::scan_mark(std::size_t begin) {
  const Character mark = character_at(text_, begin);
  const std::size_t next = begin + mark.size;
  if (const std::size_t face = find_face_end(text_, begin); face > begin) {
    return add(begin, face);
  }
  switch (mark.value) {
    case U'!':
    case U'?':
      return add(begin,
                 std::min(text_.find_first_not_of("!?", begin), text_.size()));
    case U'*':
      return add(begin, skip_run(text_, begin, '*'));
    case U'#':
    case U'@': {
      const bool name =
          character_at(text_, next).kind == Letter && !touches_previous(begin);
      return add(begin, name ? find_word_end(text_, next, orthography_) : next);
    }
    default:
      return add(begin, next);
  }
}

std::size_t TokenScanner::scan_symbol(std::size_t begin) {
  const Character symbol = character_at(text_, begin);
  if (const std::size_t face = find_face_end(text_, begin); face > begin) {
    return add(begin, face);
  }
  std::size_t end = begin + symbol.size;
  if (symbol.size == 1) {
    end = skip_run(text_, begin, static_cast<char>(symbol.value));
    const bool sign = symbol.value == U'+' && end == begin + 1 &&
                      !touches_previous(begin) &&
                      character_at(text_, end).kind == Digit;
    return add(begin, sign ? find_word_end(text_, end, orthography_) : end);
  }
  // Two letters of a flag.
  const Character second = character_at(text_, end);
  if (is_flag_letter(symbol.value) && is_flag_letter(second.value)) {
    return add(begin, end + second.size);
  }
  // Pictures that a joiner or a variation selector ties together.
  for (Character c = character_at(text_, end); c.kind == Extender;
       c = character_at(text_, end)) {
    end += c.size;
    const bool joiner = c.value == U'\u200D';
    const Character more = character_at(text_, end);
    end += joiner && more.kind == Symbol ? more.size : 0;
  }
  return add(begin, end);
}

std::size_t TokenScanner::add(std::size_t begin, std::size_t end) {
  tokens_.push_back({{static_cast<Index>(begin), static_cast<Index>(end)}});
  return end;
}

std::size_t TokenScanner::advance(std::size_t position,
                                  std::size_t count) const {
  for (; count > 0; --count) {
    position += character_at(text_, position).size;
  }
  return position;
}

std::size_t TokenScanner::retreat(std::size_t position,
                                  std::size_t count) const {
  for (; count > 0; --count) {
    position -= character_before(text_, position).size;
  }
  return position;
}

bool TokenScanner::touches_previous(std::size_t begin) const {
  return begin > start_ && character_before(text_, begin).kind != Space;
}

}  // namespace newsparse
