// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "resources/country_context.h"
#include "resources/country_names.h"
#include "resources/folded_words.h"
#include "resources/resources.h"

// For the files of the countries stage only.
namespace newsparse {

// A name of the table found in the text, not yet decided.
struct CountryCandidate {
  Index begin = 0;  // words
  Index end = 0;
  Index name = 0;
  std::span<const CountryReading> readings;
};

// The words of a document and what stands around each, for the heuristics of
// this stage. Positions are words; one that is out of the text has no word and
// every question about it is answered with no.
class CountryWords {
 public:
  CountryWords(const Document& document, const Resources& resources);

  Index size() const { return static_cast<Index>(words_.size()); }
  std::span<const FoldedWord> all() const { return words_; }
  const FoldedWord& at(Index word) const { return words_[word]; }
  std::string_view text_of(Index word) const;

  bool has(Index word, ContextRole role) const;
  bool has(std::string_view word, ContextRole role) const;
  bool is_capital(Index word) const;  // its first letter at least
  bool is_lower(Index word) const;
  bool is_number(Index word) const;
  bool is_initial(Index word) const;  // one capital letter
  bool is_given_name(Index word) const;
  bool is_surname(Index word) const;
  bool is_function_word(Index word) const;   // "with", "the", "also"
  bool reports(Index word) const;            // "said", "denies"
  bool is_cue(std::string_view verb) const;  // also "hopes"
  bool has_diacritic(Index word) const;      // "Réunion"
  bool is_dollar_after(Index word) const;    // "US$"
  bool begins_sentence(Index word) const;
  // Whether nothing but white space stands before the word.
  bool follows(Index word) const { return has_gap(word, WordGap::Space); }
  bool has_gap(Index word, WordGap gap) const;

  // A paragraph without a small letter, or with nearly every word in capitals
  // ("Jordan Seeks Aid"): there a capital letter tells nothing.
  bool in_capitals(Index word) const;
  bool in_title_case(Index word) const;

  // Past a possessive: "Iran's ministry" leads from Iran to ministry.
  Index next(Index end) const;
  bool is_possessive(Index end) const;

  // The first mention by name that holds the words and more than these.
  std::optional<Index> mention_around(Index begin, Index end) const;
  EntityType type_of_mention(Index mention) const {
    return document_.mentions[mention].type;
  }

  ByteSpan bytes(Index begin, Index end) const;

 private:
  static constexpr Index kNone = static_cast<Index>(-1);

  void mark_paragraphs();
  void mark_sentences();
  void mark_mentions();
  bool known(Index word) const { return word < words_.size(); }

  enum Flag : std::uint8_t { kSentence = 1, kCapitals = 2, kTitleCase = 4 };

  const Document& document_;
  const Resources& resources_;
  std::vector<FoldedWord> words_;
  std::vector<std::uint8_t> flags_;
  std::vector<Index> mentions_;  // for each word, or empty
};

}  // namespace newsparse
