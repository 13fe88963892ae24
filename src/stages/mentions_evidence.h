// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "newsparse/document.h"

#include "resources/folded_words.h"
#include "resources/word_types.h"

namespace newsparse {

struct Resources;

// How the capitalized occurrences of a word are used in a document.
struct WordUsage {
  std::uint32_t flags = 0;  // UsageBit
  std::uint32_t count = 0;
};

// One bit each. The order is part of the feature set.
enum UsageBit : std::uint32_t {
  kLowerElsewhere = 1U << 0U,
  kInside = 1U << 1U,  // not the first word of a sentence
  kAfterTitle = 1U << 2U,
  kAfterGivenName = 1U << 3U,
  kBeforeBody = 1U << 4U,
  kAfterPlace = 1U << 5U,
  kBesideReporting = 1U << 6U,
  kBeforePossessive = 1U << 7U,
  kAfterOpener = 1U << 8U,
  kAfterCapital = 1U << 9U,
  kBeforeCapital = 1U << 10U,
  kBeforeSurname = 1U << 11U,
};
constexpr std::uint32_t kUsageBits = 12;

// Words whose capitals tell: a sentence in capitals or in title case has none.
enum class SentenceCase : std::uint8_t { Plain, Title, Capitals };

// All that a token tells of a name when one looks at it alone. An article has
// few kinds: tokens of one kind share their features.
struct TokenKind {
  std::uint32_t type = 0;   // among the document's word types
  std::uint32_t lists = 0;  // ListBit, also of phrases
  SentenceCase letters = SentenceCase::Plain;
  bool first = false;  // of its sentence

  friend bool operator==(const TokenKind&, const TokenKind&) = default;
};

// What speaks for names in a document: its words, what lists say of them, and
// how the same words are used elsewhere in the article. Linear in the text.
class NameEvidence {
 public:
  static constexpr std::uint32_t kBeyond = 0;  // the kind outside a sentence

  NameEvidence(const Document& document, const Resources& resources);

  // Whether a name may hold the token. Others are not decided: no capital and
  // no list near them speaks for a name.
  bool may_be_name(Index token) const { return warm_[token] != 0; }

  std::uint32_t kinds() const {
    return static_cast<std::uint32_t>(kinds_.size());
  }
  std::uint32_t kind_of(Index token) const { return kind_of_[token]; }
  const TokenKind& kind(std::uint32_t kind) const { return kinds_[kind]; }
  const WordAttributes& word(std::uint32_t kind) const {
    return kind == kBeyond ? edge_ : words_.attributes(kinds_[kind].type);
  }
  WordUsage usage(std::uint32_t kind) const {
    return usage_[spelling_of_type_[kinds_[kind].type]];
  }

 private:
  void read_lists(const Resources& resources);
  void read_phrases(const Resources& resources);
  void mark_phrase(std::span<const FoldedWord> phrase, std::uint32_t bits,
                   Index& token);
  void find_spellings();
  void read_usage();
  std::uint32_t usage_flags(Index token, TokenSpan sentence) const;
  SentenceCase letters_of(TokenSpan sentence) const;
  void find_kinds();
  void find_warm();

  bool is_capital(Index token) const {
    return (words_.of_token(token).flags & kStartsUpper) != 0;
  }
  WordUsage& usage_of(Index token) {
    return usage_[spelling_of_type_[words_.type_of(token)]];
  }

  const Document& document_;
  WordTypes words_;
  WordAttributes edge_;
  std::vector<std::uint32_t> lists_;             // of each token
  std::vector<SentenceCase> letters_;            // of each sentence
  std::vector<std::uint32_t> spelling_of_type_;  // one for "Rui" and "RUI"
  std::vector<WordUsage> usage_;                 // of each spelling
  std::vector<TokenKind> kinds_;
  std::vector<std::uint32_t> kind_of_;  // of each token
  std::vector<std::uint8_t> warm_;
};

}  // namespace newsparse
