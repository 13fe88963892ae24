// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "newsparse/span.h"

namespace newsparse {

// What stands between a word and the one before it.
enum class WordGap : std::uint8_t {
  Space,       // white space within a paragraph, at most one line feed
  Hyphen,      // - or a dash, nothing else
  Apostrophe,  // ' or its typographic form
  Dot,         // a full stop: U.S.
  DotSpace,    // a full stop and white space: St. Lucia
  Comma,       // a comma and white space
  Slash,       // US/China
  Break,       // anything else, and the beginning of the text
};

enum class LetterCase : std::uint8_t {
  Lower,    // or no letter with case
  Capital,  // first letter in upper case, one after it in lower case
  Upper,    // no letter in lower case, one at least in upper case
  Mixed,    // "iPhone"
};

// A run of letters, marks and digits as gazetteers compare it: small letters,
// no diacritics. "&" is the word "and", "St" is "Saint".
struct FoldedWord {
  ByteSpan bytes;
  WordGap gap = WordGap::Break;
  LetterCase letters = LetterCase::Lower;
  std::uint64_t hash = 0;  // of the folded letters
};

// The words of a text in order: linear time, one allocation.
std::vector<FoldedWord> fold_words(std::string_view utf8);

// The hash that a word of these letters has.
std::uint64_t hash_of_word(std::string_view word);

}  // namespace newsparse
