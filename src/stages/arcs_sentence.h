// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "resources/word_types.h"

namespace newsparse {

// What the parser's features see of a word.
struct ArcWord {
  std::uint64_t word = 0;  // in lower case
  std::uint64_t lemma = 0;
  std::uint64_t tag = 0;  // Penn and universal tag together
  std::uint64_t coarse_tag = 0;
  std::uint64_t fine = 0;  // clusters
  std::uint64_t coarse = 0;
  std::uint64_t suffix = 0;
  PennTag penn = PennTag::XX;
  UniversalTag universal = UniversalTag::X;
};

// How far two places are from each other, in steps that grow; at most 8.
constexpr std::uint64_t distance_step(std::int32_t from, std::int32_t to) {
  const std::int32_t d = from < to ? to - from : from - to;
  if (d <= 4) {
    return static_cast<std::uint64_t>(d);
  }
  return d <= 6 ? 5 : d <= 10 ? 6 : d <= 20 ? 7 : 8;
}

// The words of a stretch of text that is parsed at once, numbered from 0, with
// the root behind the last; and what lies between two of them.
class ArcSentence {
 public:
  // `words` and `tags` are those of the whole document.
  ArcSentence(const WordTypes& words, const std::vector<Tag>& tags,
              TokenSpan tokens);
  explicit ArcSentence(const std::vector<ArcWord>& words);

  // Of words, without the root.
  std::size_t size() const { return words_.size() - 2; }

  // A word, the root (at size()) or the word that stands for nothing (-1).
  const ArcWord& at(std::ptrdiff_t place) const {
    return words_[static_cast<std::size_t>(place + 1)];
  }
  // The same for any place: nothing outside the sentence.
  const ArcWord& around(std::ptrdiff_t place) const {
    const auto end = static_cast<std::ptrdiff_t>(size());
    return at(place < 0 || place > end ? -1 : place);
  }

  // How many there are between two places, the end not counted; at most 3.
  std::uint64_t commas(std::size_t begin, std::size_t end) const {
    return few(between_[begin].commas, between_[end].commas);
  }
  std::uint64_t verbs(std::size_t begin, std::size_t end) const {
    return few(between_[begin].verbs, between_[end].verbs);
  }
  std::uint64_t conjunctions(std::size_t begin, std::size_t end) const {
    return few(between_[begin].conjunctions, between_[end].conjunctions);
  }
  std::uint64_t quotation_marks(std::size_t begin, std::size_t end) const {
    return few(between_[begin].quotes, between_[end].quotes);
  }

  // 1 inside quotation marks, as far as the tags of the marks tell.
  std::uint64_t quoted(std::size_t place) const {
    return between_[place].quotes & 1U;
  }

 private:
  struct Counts {
    std::uint32_t commas = 0;
    std::uint32_t verbs = 0;
    std::uint32_t conjunctions = 0;
    std::uint32_t quotes = 0;
  };

  static std::uint64_t few(std::uint32_t before, std::uint32_t after) {
    const std::uint32_t count = after - before;
    return count > 3 ? 3 : count;
  }

  std::vector<ArcWord> words_;   // nothing, the words, the root
  std::vector<Counts> between_;  // before each place
};

}  // namespace newsparse
