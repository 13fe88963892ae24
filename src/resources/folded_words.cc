// SPDX-License-Identifier: Apache-2.0
//
// Nearly all of an English text is ASCII, so a table of 256 classes carries
// the loop; only what is beyond goes through the Unicode properties. The hash
// grows with the letters, so that no folded copy of the text is ever made.
#include "resources/folded_words.h"

#include <array>
#include <cstddef>

#include "learn/feature_hash.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

enum class Class : std::uint8_t { Other, Lower, Upper, Digit, Beyond };

constexpr std::array<Class, 256> classes() {
  std::array<Class, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if (c >= 'a' && c <= 'z') {
      table[c] = Class::Lower;
    } else if (c >= 'A' && c <= 'Z') {
      table[c] = Class::Upper;
    } else if (c >= '0' && c <= '9') {
      table[c] = Class::Digit;
    } else if (c >= 0x80) {
      table[c] = Class::Beyond;
    }
  }
  return table;
}

constexpr std::array<Class, 256> kClasses = classes();
constexpr std::uint64_t kSeed = 0xCBF29CE484222325U;  // FNV-1a, 64 bits
constexpr std::uint64_t kPrime = 0x100000001B3U;

std::uint64_t grow(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * kPrime;
}

// Finds the words of one text from left to right.
class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text) {
    words_.reserve(text.size() / 5 + 1);
  }

  std::vector<FoldedWord> run() {
    while (at_ < text_.size()) {
      const Class c = kClasses[byte(at_)];
      if (c == Class::Other) {
        add_ampersand();
        ++at_;
      } else if (c == Class::Beyond && !begins_word()) {
        at_ += code_point_at(text_, at_).size;
      } else {
        add_word();
      }
    }
    return std::move(words_);
  }

 private:
  unsigned char byte(std::size_t at) const {
    return static_cast<unsigned char>(text_[at]);
  }

  bool begins_word() const {
    const char32_t c = code_point_at(text_, at_).value;
    return is_letter(c) || is_digit(c);
  }

  void add_ampersand() {
    if (text_[at_] == '&') {
      push({at_, at_ + 1, hash_of("and"), 0, 0});
    }
  }

  struct Found {
    std::size_t begin;
    std::size_t end;
    std::uint64_t hash;
    std::size_t upper;
    std::size_t lower;
    bool capital = false;
  };

  void add_word() {
    Found found{at_, at_, kSeed, 0, 0};
    while (at_ < text_.size()) {
      const unsigned char c = byte(at_);
      const Class kind = kClasses[c];
      if (kind == Class::Other) {
        break;
      }
      if (kind == Class::Beyond) {
        if (!add_beyond(found)) {
          break;
        }
        continue;
      }
      const bool upper = kind == Class::Upper;
      found.capital |= upper && at_ == found.begin;
      found.upper += upper ? 1 : 0;
      found.lower += kind == Class::Lower ? 1 : 0;
      found.hash = grow(found.hash, upper ? c | 0x20U : c);
      ++at_;
    }
    found.end = at_;
    found.hash = mix(found.hash);
    if (found.hash == kSaint) {
      found.hash = kWholeSaint;
    }
    push(found);
  }

  // A code point beyond ASCII; false when it ends the word.
  bool add_beyond(Found& found) {
    const CodePoint c = code_point_at(text_, at_);
    if (is_mark(c.value)) {
      at_ += c.size;
      return true;
    }
    if (!is_letter(c.value) && !is_digit(c.value)) {
      return false;
    }
    const bool upper = is_upper(c.value);
    found.capital |= upper && at_ == found.begin;
    found.upper += upper ? 1 : 0;
    found.lower += is_lower(c.value) ? 1 : 0;
    for (const char folded : fold(text_.substr(at_, c.size))) {
      found.hash = grow(found.hash, static_cast<unsigned char>(folded));
    }
    at_ += c.size;
    return true;
  }

  void push(const Found& found) {
    FoldedWord word;
    word.bytes = {static_cast<Index>(found.begin),
                  static_cast<Index>(found.end)};
    word.gap = words_.empty() ? WordGap::Break : gap_before(found.begin);
    word.hash = found.hash;
    if (found.upper > 0 && found.lower == 0) {
      word.letters = LetterCase::Upper;
    } else if (found.upper > 0) {
      word.letters = found.capital ? LetterCase::Capital : LetterCase::Mixed;
    }
    words_.push_back(word);
  }

  // What stands between the last word and `begin`. Long gaps are breaks, so
  // that each byte is looked at a bounded number of times.
  WordGap gap_before(std::size_t begin) const {
    constexpr std::size_t kLongest = 16;
    const std::size_t end = words_.back().bytes.end;
    std::string_view gap = text_.substr(end, begin - end);
    if (gap == " ") {
      return WordGap::Space;
    }
    if (gap.size() > kLongest) {
      return WordGap::Break;
    }
    const bool spaced = take_space(gap);
    if (gap.empty()) {
      return spaced ? WordGap::Space : ampersand_gap();
    }
    if (spaced) {
      return WordGap::Break;
    }
    return gap_of_mark(gap);
  }

  // "T&T" has no character between its words.
  static WordGap ampersand_gap() { return WordGap::Space; }

  static WordGap gap_of_mark(std::string_view gap) {
    const CodePoint mark = code_point_at(gap, 0);
    gap.remove_prefix(mark.size);
    const bool bare = gap.empty();
    const bool spaced = take_space(gap) && gap.empty();
    switch (mark.value) {
      case U'-':
      case U'\u2010':
      case U'\u2011':
      case U'\u2013':
        return bare ? WordGap::Hyphen : WordGap::Break;
      case U'\'':
      case U'\u2019':
      case U'\u2018':
        return bare ? WordGap::Apostrophe : WordGap::Break;
      case U'.':
        return bare ? WordGap::Dot
                    : (spaced ? WordGap::DotSpace : WordGap::Break);
      case U',':
        return bare || spaced ? WordGap::Comma : WordGap::Break;
      case U'/':
        return bare ? WordGap::Slash : WordGap::Break;
      default:
        return WordGap::Break;
    }
  }

  // Takes white space off the front; false when there was none or when it
  // holds an empty line.
  static bool take_space(std::string_view& gap) {
    std::size_t feeds = 0;
    const std::string_view whole = gap;
    while (!gap.empty()) {
      const CodePoint c = code_point_at(gap, 0);
      if (!is_space(c.value)) {
        break;
      }
      feeds += c.value == U'\n' || c.value == U'\u2029' ? 1 : 0;
      gap.remove_prefix(c.size);
    }
    if (feeds > 1) {
      gap = whole;  // a paragraph ends here: no gap of any kind
      return true;
    }
    return gap.size() < whole.size();
  }

  static constexpr std::uint64_t kSaint = hash_of("st");
  static constexpr std::uint64_t kWholeSaint = hash_of("saint");

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<FoldedWord> words_;
};

}  // namespace

std::vector<FoldedWord> fold_words(std::string_view utf8) {
  return Folder(utf8).run();
}

std::uint64_t hash_of_word(std::string_view word) {
  const std::vector<FoldedWord> words = fold_words(word);
  return words.empty() ? 0 : words[0].hash;
}

}  // namespace newsparse
