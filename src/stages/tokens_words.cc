// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_words.h"

#include <algorithm>

#include "resources/orthography.h"
#include "stages/tokens_characters.h"
#include "text/unicode.h"

// A word is scanned from left to right. At each mark inside it the characters
// on both sides decide whether the mark joins ("3.5", "U.S", "don't") or
// parts ("and/or"). What is left of the mark is looked at from the beginning
// of the piece since the last period or slash, so that the work stays linear.
namespace newsparse {
namespace {

using enum CharacterKind;

// Where the scan stands: `begin` of the word, `piece` of what follows its
// last joining mark, `at` the mark.
struct Place {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t piece = 0;
  std::size_t at = 0;
  bool numeric = true;  // every piece is a number

  std::string_view left() const { return text.substr(piece, at - piece); }
};

bool is_capitalized(std::string_view text) {
  return !text.empty() && is_upper(code_point_at(text, 0).value);
}

bool is_lower_case(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_upper_case(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string_view next_piece(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 32;
  const std::string_view near = text.substr(at, kLongest);
  return near.substr(0, skip_alphanumeric(near, 0));
}

// "gone.They": a space is missing, where "example.Com" or "U.S" have none.
bool begins_a_sentence(const Place& place, std::string_view right) {
  const std::string_view left = place.left();
  if (place.piece != place.begin || left.size() < 2 || right.size() < 2 ||
      !is_capitalized(right) || !is_lower_case(right.substr(1))) {
    return false;
  }
  return is_number(left) || is_lower_case(left.substr(1));
}

bool joins_at_period(const Place& place) {
  const Character next = character_at(place.text, place.at + 1);
  if (!next.is_alphanumeric()) {
    return false;
  }
  return !begins_a_sentence(place, next_piece(place.text, place.at + 1));
}

// "10,000" and "1,234,567", but "[3,4]" and "1999,2000".
bool joins_at_comma(const Place& place) {
  const std::string_view left = place.left();
  return place.numeric && left.size() <= 3 &&
         is_number(place.text.substr(place.at + 1, 3)) &&
         place.at + 3 < place.text.size() &&
         character_at(place.text, place.at + 4).kind != Digit;
}

// "5:30", "1:19:04".
bool joins_at_colon(const Place& place) {
  const std::string_view right = next_piece(place.text, place.at + 1);
  return place.numeric && place.left().size() <= 2 && right.size() >= 1 &&
         is_number(right.substr(0, 1));
}

// "9/11", "03/15/2001" and, listed, "w/o".
bool joins_at_slash(const Place& place, const Orthography& orthography) {
  const std::string_view right = next_piece(place.text, place.at + 1);
  if (place.numeric && is_number(right)) {
    return true;
  }
  const std::size_t end = place.at + 1 + right.size();
  return place.left().size() <= 2 &&
         orthography.division(place.text.substr(place.begin, end - place.begin))
             .known;
}

// "AT&T", "R&D".
bool joins_at_ampersand(const Place& place) {
  const std::string_view right = next_piece(place.text, place.at + 1);
  constexpr std::size_t kLongest = 3;
  const std::string_view left = place.left();
  return left.size() <= kLongest && right.size() <= kLongest && !left.empty() &&
         !right.empty() &&
         ((is_upper_case(left) && is_upper_case(right)) ||
          (left.size() == 1 && right.size() == 1 && is_lower_case(left) &&
           is_lower_case(right)));
}

bool joins_at_apostrophe(const Place& place) {
  const Character mark = character_at(place.text, place.at);
  const Character next = character_at(place.text, place.at + mark.size);
  const Character last = character_before(place.text, place.at);
  return next.kind == Letter && last.is_alphanumeric();
}

// The groups of digits from `begin` on that hyphens join: "713-853-3989".
struct DigitGroups {
  std::size_t count = 0;
  std::size_t end = 0;
  std::size_t first = 0;  // lengths of the first and the last group
  std::size_t last = 0;
};

DigitGroups digit_groups(std::string_view text, std::size_t begin) {
  constexpr std::size_t kMost = 6;
  DigitGroups groups;
  for (std::size_t at = begin; groups.count < kMost;) {
    const std::size_t end =
        std::min(text.find_first_not_of("0123456789", at), text.size());
    if (end == at) {
      break;
    }
    groups.last = end - at;
    groups.first = groups.count == 0 ? groups.last : groups.first;
    groups.end = end;
    ++groups.count;
    if (end >= text.size() || text[end] != '-') {
      break;
    }
    at = end + 1;
  }
  return groups;
}

// The end of a telephone number or a date in digits, or 0: "713-853-3989",
// "345-9945", "2004-05-06". A range of years or amounts is no number.
std::size_t find_digits_end(std::string_view text, std::size_t begin) {
  const DigitGroups groups = digit_groups(text, begin);
  const bool local = groups.count == 2 && groups.first == 3 && groups.last == 4;
  const bool whole = groups.count >= 3 || local;
  return whole && !character_at(text, groups.end).is_alphanumeric() ? groups.end
                                                                    : 0;
}

bool joins_at_hyphen(const Place& place, const Orthography& orthography) {
  const Character hyphen = character_at(place.text, place.at);
  const std::size_t behind = place.at + hyphen.size;
  const Character next = character_at(place.text, behind);
  const std::string_view prefix =
      place.text.substr(place.begin, behind - place.begin);
  if (!next.is_alphanumeric()) {
    return false;
  }
  if (orthography.keeps_hyphen_after(prefix)) {
    return true;
  }
  const std::string_view right = next_piece(place.text, behind);
  const std::size_t end = behind + right.size();
  const bool ends = character_at(place.text, end).kind != Hyphen;
  if (ends && orthography.keeps_hyphen_before(
                  place.text.substr(place.at, end - place.at))) {
    return true;
  }
  return ends &&
         orthography.division(place.text.substr(place.begin, end - place.begin))
             .known;
}

bool joins(const Place& place, const Orthography& orthography) {
  const Character mark = character_at(place.text, place.at);
  switch (mark.kind) {
    case Period:
      return joins_at_period(place);
    case Apostrophe:
      return joins_at_apostrophe(place);
    case Hyphen:
      return joins_at_hyphen(place, orthography);
    case Mark:
      return (mark.value == U',' && joins_at_comma(place)) ||
             (mark.value == U':' && joins_at_colon(place)) ||
             (mark.value == U'/' && joins_at_slash(place, orthography)) ||
             (mark.value == U'&' && joins_at_ampersand(place));
    default:
      return false;
  }
}

bool is_one_letter(std::string_view word) {
  const CodePoint c = code_point_at(word, 0);
  return c.size == word.size() && is_letter(c.value);
}

// Letters and periods by turns: "U.S", "a.m", "Ph.D".
bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  bool has_period = false;
  for (const char c : word) {
    has_period = has_period || c == '.';
    letters = c == '.' ? 0 : letters + 1;
    if (letters > 2 || (c >= '0' && c <= '9')) {
      return false;
    }
  }
  return has_period && letters == 1;
}

// What stands behind a period: the next character that is not white space, or
// one of no size at the end of the paragraph.
struct Following {
  Character character;
  bool spaced = false;
};

Following following(std::string_view text, std::size_t at) {
  const std::size_t next = skip_spaces(text, at);
  return {character_at(text, next), next != at};
}

bool owns_period_as_initial(std::string_view text, std::size_t begin,
                            std::size_t end, const Following& next) {
  const std::string_view word = text.substr(begin, end - begin);
  if (next.character.size == 0) {
    return false;
  }
  if (!is_capitalized(word)) {
    const Character before = character_before(text, begin);
    return next.character.kind == Digit || before.size == 0 ||
           before.value == U'(';
  }
  // "So did I. Then …" ends a sentence, "I. Kovac" does not; the first is
  // much more frequent.
  return word != "I" && is_letter(next.character.value);
}

}  // namespace

std::size_t find_word_end(std::string_view text, std::size_t begin,
                          const Orthography& orthography) {
  if (character_at(text, begin).kind == Digit) {
    if (const std::size_t end = find_digits_end(text, begin); end > 0) {
      return end;
    }
  }
  Place place{text, begin, begin, begin};
  for (;;) {
    place.at = skip_alphanumeric(text, place.at);
    place.numeric = place.numeric && is_number(place.left());
    if (place.at >= text.size() || place.at == begin ||
        !joins(place, orthography)) {
      return place.at;
    }
    place.at += character_at(text, place.at).size;
    place.piece = place.at;
  }
}

bool owns_period(std::string_view text, std::size_t begin, std::size_t end,
                 const Orthography& orthography) {
  const std::string_view word = text.substr(begin, end - begin);
  const Following next = following(text, end + 1);
  if (character_at(text, end + 1).kind == Period) {
    return false;  // "etc..." is an ellipsis
  }
  if (is_one_letter(word)) {
    return orthography.abbreviation(word) == Abbreviation::Inner ||
           (orthography.abbreviation(word) == Abbreviation::Number &&
            next.character.kind == Digit) ||
           owns_period_as_initial(text, begin, end, next);
  }
  if (is_acronym(word)) {
    return true;
  }
  switch (orthography.abbreviation(word)) {
    case Abbreviation::None:
      return false;
    case Abbreviation::Number:
      return next.character.kind == Digit;
    case Abbreviation::Final:
      return next.character.size > 0 && !is_upper(next.character.value);
    default:
      return next.character.size > 0;
  }
}

}  // namespace newsparse
