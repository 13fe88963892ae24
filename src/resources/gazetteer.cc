// SPDX-License-Identifier: Apache-2.0
//
// The hash of a word leads to the phrases that begin with it, longest first.
// Most words of a text begin no phrase and are refused by one probe of a table
// that is at most a quarter full. Phrases compare by the hashes of their
// words: with 64 bits and 10,000 phrases a false match is rarer than a
// cosmic-ray error.
#include "resources/gazetteer.h"

#include <algorithm>
#include <bit>

namespace newsparse {
namespace {

constexpr std::size_t kShortWord = 5;  // "USSR", "DPRK"

bool same_gap(WordGap phrase, WordGap text) {
  switch (phrase) {
    case WordGap::Space:
    case WordGap::Hyphen:
      return text == WordGap::Space || text == WordGap::Hyphen;
    case WordGap::Dot:  // "U.S.", also "U. S."
      return text == WordGap::Dot || text == WordGap::DotSpace;
    case WordGap::DotSpace:  // "St. Lucia", also "St Lucia"
      return text == WordGap::DotSpace || text == WordGap::Space;
    default:
      return phrase == text;
  }
}

}  // namespace

Gazetteer::Gazetteer(std::span<const GazetteerRow> rows) {
  phrases_.reserve(rows.size());
  words_.reserve(rows.size() * 2);
  for (const GazetteerRow& row : rows) {
    add(row);
  }
  std::stable_sort(
      phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
        return a.first != b.first ? a.first < b.first : a.size > b.size;
      });
  build_slots();
}

void Gazetteer::add(const GazetteerRow& row) {
  const std::vector<FoldedWord> folded = fold_words(row.phrase);
  if (folded.empty()) {
    return;
  }
  Phrase phrase;
  phrase.first = folded[0].hash;
  phrase.words = static_cast<Index>(words_.size());
  phrase.size = static_cast<Index>(folded.size());
  phrase.payload = row.payload;
  for (const FoldedWord& one : folded) {
    Word word;
    word.hash = one.hash;
    word.gap = one.gap;
    word.capital =
        one.letters == LetterCase::Capital || one.letters == LetterCase::Upper;
    word.upper = one.letters == LetterCase::Upper && one.bytes.size() > 1 &&
                 one.bytes.size() < kShortWord;
    words_.push_back(word);
  }
  phrases_.push_back(phrase);
}

void Gazetteer::build_slots() {
  const std::size_t size =
      std::bit_ceil(std::max<std::size_t>(phrases_.size() * 4, 4));
  slots_.assign(size, 0);
  mask_ = size - 1;
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    if (i > 0 && phrases_[i - 1].first == phrases_[i].first) {
      continue;
    }
    std::uint64_t slot = phrases_[i].first & mask_;
    while (slots_[slot] != 0) {
      slot = (slot + 1) & mask_;
    }
    slots_[slot] = static_cast<Index>(i + 1);
  }
}

bool Gazetteer::matches(const Phrase& phrase,
                        std::span<const FoldedWord> words) const {
  if (phrase.size > words.size()) {
    return false;
  }
  for (Index i = 0; i < phrase.size; ++i) {
    const Word& wanted = words_[phrase.words + i];
    const FoldedWord& found = words[i];
    if (wanted.hash != found.hash ||
        (i > 0 && !same_gap(wanted.gap, found.gap))) {
      return false;
    }
    const bool upper = found.letters == LetterCase::Upper;
    if ((wanted.upper && !upper) ||
        (wanted.capital && !upper && found.letters != LetterCase::Capital)) {
      return false;
    }
  }
  return true;
}

std::optional<Gazetteer::Match> Gazetteer::find(
    std::span<const FoldedWord> words, std::size_t at) const {
  if (slots_.empty()) {
    return std::nullopt;
  }
  const std::uint64_t first = words[at].hash;
  std::uint64_t slot = first & mask_;
  while (slots_[slot] != 0 && phrases_[slots_[slot] - 1].first != first) {
    slot = (slot + 1) & mask_;
  }
  if (slots_[slot] == 0) {
    return std::nullopt;
  }
  for (std::size_t i = slots_[slot] - 1;
       i < phrases_.size() && phrases_[i].first == first; ++i) {
    if (matches(phrases_[i], words.subspan(at))) {
      return Match{phrases_[i].size, phrases_[i].payload};
    }
  }
  return std::nullopt;
}

std::optional<Index> Gazetteer::find_whole(std::string_view text) const {
  const std::vector<FoldedWord> words = fold_words(text);
  if (words.empty()) {
    return std::nullopt;
  }
  const auto match = find(words, 0);
  if (!match || match->words != words.size()) {
    return std::nullopt;
  }
  return match->payload;
}

}  // namespace newsparse
