// SPDX-License-Identifier: Apache-2.0
#include "resources/word_types.h"

#include <algorithm>
#include <bit>
#include <string>

#include "learn/feature_hash.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Words longer than this are cut before features are made: a megabyte without
// a space is one token, and need not be looked at whole.
constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kLongestRun = 3;

// The code points of a word, at most the first and last 32.
struct Letters {
  std::array<char32_t, kLongestWord> list{};
  std::size_t size = 0;

  void push(char32_t c) { list[size++] = c; }
};

Letters letters_of(std::string_view word) {
  Letters letters;
  std::size_t at = 0;
  while (at < word.size() && letters.size < kLongestWord / 2) {
    const CodePoint point = code_point_at(word, at);
    letters.push(point.value);
    at += point.size;
  }
  std::size_t end = word.size();
  std::array<char32_t, kLongestWord / 2> tail{};
  std::size_t count = 0;
  while (end > at && count < tail.size()) {
    const CodePoint point = code_point_before(word, end);
    tail[count++] = point.value;
    end -= point.size;
  }
  while (count > 0) {
    letters.push(tail[--count]);
  }
  return letters;
}

bool is_number_mark(char32_t c) {
  return c == U',' || c == U'.' || c == U':' || c == U'/' || c == U'-' ||
         c == U'%';
}

bool is_number(const Letters& letters) {
  bool digit = false;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const char32_t c = letters.list[i];
    if (is_digit(c)) {
      digit = true;
    } else if (!is_number_mark(c)) {
      return false;
    }
  }
  return digit;
}

std::uint64_t hash_range(const Letters& letters, std::size_t begin,
                         std::size_t end) {
  std::uint64_t hash = end - begin;
  for (std::size_t i = begin; i < end; ++i) {
    hash = (hash ^ letters.list[i]) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
  }
  return mix(hash);
}

char32_t shape_of(char32_t c) {
  if (is_upper(c)) {
    return U'X';
  }
  if (is_digit(c)) {
    return U'd';
  }
  return is_letter(c) ? U'x' : c;
}

void set_shapes(const Letters& letters, WordAttributes& word) {
  Letters shape;
  Letters collapsed;
  std::size_t run = 0;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const char32_t c = shape_of(letters.list[i]);
    const bool again =
        collapsed.size > 0 && collapsed.list[collapsed.size - 1] == c;
    run = again ? run + 1 : 1;
    if (!again) {
      collapsed.push(c);
    }
    if (run <= kLongestRun) {
      shape.push(c);
    }
  }
  word.shape = hash_range(shape, 0, shape.size);
  word.short_shape = hash_range(collapsed, 0, collapsed.size);
}

std::uint8_t flags_of(const Letters& letters) {
  unsigned flags = 0;
  std::size_t upper = 0;
  std::size_t alphabetic = 0;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const char32_t c = letters.list[i];
    upper += is_upper(c) ? 1U : 0U;
    alphabetic += is_letter(c) ? 1U : 0U;
    flags |= is_digit(c) ? unsigned{kHasDigit} : 0U;
    flags |= is_lower(c) ? unsigned{kHasLower} : 0U;
    flags |= c == U'-' ? unsigned{kHasHyphen} : 0U;
  }
  if (letters.size > 0 && is_upper(letters.list[0])) {
    flags |= kStartsUpper;
  }
  if (upper == alphabetic && upper > 1) {
    flags |= kAllUpper;
  }
  if (alphabetic == letters.size) {
    flags |= kAllLetters;
  }
  return static_cast<std::uint8_t>(flags);
}

std::uint64_t utf8_hash(const Letters& letters) {
  std::string utf8;
  for (std::size_t i = 0; i < letters.size; ++i) {
    append_code_point(utf8, letters.list[i]);
  }
  return hash_of(utf8);
}

}  // namespace

WordAttributes attributes_of(std::string_view word,
                             const WordClusters& clusters) {
  Letters letters = letters_of(word);
  WordAttributes attributes;
  attributes.flags = flags_of(letters);
  set_shapes(letters, attributes);
  const bool number = is_number(letters);
  Letters lower = letters;
  for (std::size_t i = 0; i < letters.size; ++i) {
    if (number && is_digit(letters.list[i])) {
      letters.list[i] = U'0';
    }
    lower.list[i] = to_lower(letters.list[i]);
  }
  attributes.form = hash_range(letters, 0, letters.size);
  attributes.lower = hash_range(lower, 0, lower.size);
  for (std::size_t n = 1; n <= WordAttributes::kAffixes; ++n) {
    if (n <= lower.size) {
      attributes.prefix[n - 1] = hash_range(lower, 0, n);
      attributes.suffix[n - 1] = hash_range(lower, lower.size - n, lower.size);
    }
  }
  attributes.cluster = clusters.find(utf8_hash(lower));
  return attributes;
}

WordTypes::WordTypes(const Document& document, const WordClusters& clusters) {
  const std::size_t tokens = document.tokens.size();
  types_.reserve(tokens);
  // Open addressing at half load; words are told apart by 64 bits.
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t type = 0;
    bool taken = false;
  };
  const std::size_t slots = std::bit_ceil(2 * tokens + 1);
  std::vector<Slot> table(slots);
  for (std::size_t token = 0; token < tokens; ++token) {
    const std::string_view word =
        text_of(document, document.tokens[token].bytes);
    const std::uint64_t hash = hash_of(word);
    std::size_t at = hash & (slots - 1);
    while (table[at].taken && table[at].hash != hash) {
      at = (at + 1) & (slots - 1);
    }
    if (!table[at].taken) {
      table[at] = {hash, static_cast<std::uint32_t>(attributes_.size()), true};
      attributes_.push_back(attributes_of(word, clusters));
      examples_.push_back(token);
    }
    types_.push_back(table[at].type);
  }
}

}  // namespace newsparse
