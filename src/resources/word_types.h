// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "resources/clusters.h"

namespace newsparse {

// What features see of a word: its spelling as hashes and small numbers, made
// once for each word type of a document. The values are part of the feature
// sets of all models.
struct WordAttributes {
  static constexpr std::size_t kAffixes = 4;

  std::uint64_t form = 0;   // as written
  std::uint64_t lower = 0;  // in lower case
  // Of the first and last 1 to 4 code points in lower case; 0 where the word
  // is shorter.
  std::array<std::uint64_t, kAffixes> prefix{};
  std::array<std::uint64_t, kAffixes> suffix{};
  std::uint64_t shape = 0;        // "Ab-12" is "Xx-dd"; long runs are cut
  std::uint64_t short_shape = 0;  // "Xx-d": without repetitions
  std::uint8_t flags = 0;         // WordFlag
  Cluster cluster;
};

enum WordFlag : std::uint8_t {
  kHasDigit = 1,
  kHasHyphen = 2,
  kStartsUpper = 4,
  kAllUpper = 8,  // letters, two or more, all capitals
  kAllLetters = 16,
  kHasLower = 32,
};

// Digits become 0 in words that are numbers ("1,250", "3:15", "40%"), so that
// the models need not know each.
WordAttributes attributes_of(std::string_view word,
                             const WordClusters& clusters);

// The word types of a document's tokens. Linear in the text.
class WordTypes {
 public:
  WordTypes(const Document& document, const WordClusters& clusters);

  std::size_t size() const { return attributes_.size(); }
  std::uint32_t type_of(std::size_t token) const { return types_[token]; }
  const WordAttributes& attributes(std::uint32_t type) const {
    return attributes_[type];
  }
  const WordAttributes& of_token(std::size_t token) const {
    return attributes_[types_[token]];
  }

  // A token that has this type, the first of the document.
  std::size_t example(std::uint32_t type) const { return examples_[type]; }

 private:
  std::vector<std::uint32_t> types_;
  std::vector<WordAttributes> attributes_;
  std::vector<std::size_t> examples_;
};

}  // namespace newsparse
