// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "newsparse/span.h"

#include "resources/folded_words.h"

namespace newsparse {

struct GazetteerRow {
  std::string_view phrase;
  Index payload = 0;  // what the caller finds its own row by
};

// Phrases found in running text, the longest first. Words compare folded
// ("Côte" = "Cote"), but a capital letter of a phrase must be one in the text:
// "Polish" is found in "Polish" and "POLISH", not in "polish". A short word of
// a phrase that is all in capitals must be so in the text ("US" is not "Us").
// Between words a space of the phrase stands also for a hyphen and a hyphen
// for a space; other marks stand for themselves.
class Gazetteer {
 public:
  Gazetteer() = default;

  // Of two rows with the same phrase the first is kept.
  explicit Gazetteer(std::span<const GazetteerRow> rows);

  struct Match {
    Index words = 0;  // how many
    Index payload = 0;
  };

  // The longest phrase whose first word is `words[at]`. No allocation.
  std::optional<Match> find(std::span<const FoldedWord> words,
                            std::size_t at) const;

  // The payload of the phrase that is the whole of `text`.
  std::optional<Index> find_whole(std::string_view text) const;

  std::size_t size() const { return phrases_.size(); }

 private:
  struct Word {
    std::uint64_t hash = 0;
    WordGap gap = WordGap::Break;
    bool capital = false;  // wants a capital letter
    bool upper = false;    // wants capitals only
  };
  struct Phrase {
    std::uint64_t first = 0;  // hash of the first word
    Index words = 0;          // where they stand in words_
    Index size = 0;
    Index payload = 0;
  };

  void add(const GazetteerRow& row);
  void build_slots();
  bool matches(const Phrase& phrase, std::span<const FoldedWord> words) const;

  std::vector<Phrase> phrases_;  // by first word, the longest of a word first
  std::vector<Word> words_;
  std::vector<Index> slots_;  // open addressing: 1 + first phrase, 0: free
  std::uint64_t mask_ = 0;
};

}  // namespace newsparse
