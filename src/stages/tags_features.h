// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "learn/feature_list.h"
#include "resources/word_types.h"

namespace newsparse {

// What the tagger sees of a sentence when it decides about one of its words.
// The trainer uses the same functions, so a model knows exactly these.
struct TagContext {
  const WordTypes& words;
  TokenSpan sentence;
  // The classes decided so far, by token of the document; those of the tokens
  // before the place are read.
  std::span<const std::uint8_t> classes;
  std::uint8_t letter_case = 0;  // of the sentence, see letter_case_of
};

// 0 for running text, 1 where most words are capitalized ("Mayor Opens New
// Bridge"), 2 where nearly all letters are capitals.
std::uint8_t letter_case_of(const WordTypes& words, TokenSpan sentence);

// Features of the word alone, which are the same wherever it stands.
void add_word_features(const WordAttributes& word, FeatureList& features);

// All others. Requires: `token` lies in the sentence.
void add_context_features(const TagContext& context, std::size_t token,
                          FeatureList& features);

}  // namespace newsparse
