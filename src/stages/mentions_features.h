// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "resources/folded_words.h"
#include "resources/word_types.h"

namespace newsparse {

struct Resources;

// What the finder of names sees of a document: the words, what lists say of
// them, and how the same words are used elsewhere in the article. Made once;
// the trainer and the stage fill the same features from it.
class NameFeatures {
 public:
  // A change of any feature is a change of this name.
  static constexpr std::string_view kSet = "names-features-1";

  NameFeatures(const Document& document, const Resources& resources);

  // Whether a name may hold the token. Others are not decided: no capital and
  // no list near them speaks for a name.
  bool may_be_name(Index token) const { return warm_[token] != 0; }

  // The features of a token inside its sentence; replaces the list.
  void fill(Index token, TokenSpan sentence, FeatureList& features) const;

  // Those to be doubled for each source of training data with its own habits.
  void fill_for_source(Index token, TokenSpan sentence, std::uint32_t source,
                       FeatureList& features) const;

 private:
  // How the capitalized occurrences of a word are used in the document.
  struct Usage {
    std::uint32_t flags = 0;
    std::uint32_t count = 0;
  };

  void read_lists(const Resources& resources);
  void read_phrases(const Resources& resources);
  void mark_phrase(std::span<const FoldedWord> phrase, std::uint32_t bits,
                   Index& token);
  void read_usage();
  void find_warm();
  std::uint32_t usage_flags(Index token, TokenSpan sentence) const;
  bool is_capital(Index token) const;

  const WordAttributes& word(Index token, TokenSpan sentence, int at) const;
  std::uint32_t list_bits(Index token, TokenSpan sentence, int at) const;

  const Document& document_;
  WordTypes words_;
  WordAttributes edge_;                   // what stands beyond a sentence
  std::vector<std::uint32_t> type_bits_;  // what lists say of a word type
  std::vector<std::uint32_t> lists_;      // and of a token: with phrases
  std::vector<std::uint8_t> warm_;
  std::vector<std::uint8_t> letter_case_;  // of the sentence of each token
  std::unordered_map<std::uint64_t, Usage> usage_;  // by lower hash
};

}  // namespace newsparse
