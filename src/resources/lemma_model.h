// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/labels.h"

#include "learn/hash_index.h"
#include "learn/model_file.h"
#include "resources/word_types.h"

namespace newsparse {

// How a word becomes its lemma: so many code points go from its end, some
// letters come. "studies" loses three and gains "y"; "went" loses all.
struct LemmaScript {
  static constexpr std::size_t kAll = 255;

  std::size_t strip = 0;   // kAll: the whole word
  bool keep_case = false;  // else the word is made lower case first
  std::string append;

  friend bool operator==(const LemmaScript&, const LemmaScript&) = default;
};

// The lemma that a script makes of a word, and the script of a pair.
std::string apply(const LemmaScript& script, std::string_view word);
LemmaScript script_of(std::string_view word, std::string_view lemma,
                      bool keep_case);

// Edit scripts by tag and ending, the longest ending that is known first, the
// whole word before all: "-ies" of plural nouns, but "series".
class LemmaModel {
 public:
  static constexpr ModelPurpose kPurpose = {"lemmas", "lemmas-1"};

  LemmaModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit LemmaModel(const ModelFile& file);

  explicit operator bool() const { return !scripts_.empty(); }

  const LemmaScript& find(const WordAttributes& word, PennTag tag) const;

  // The keys of the table, in the order in which they are looked up: the
  // whole word, endings of 4 to 1 code points, the tag alone.
  static constexpr std::size_t kKeys = WordAttributes::kAffixes + 2;
  static std::uint64_t key(const WordAttributes& word, PennTag tag,
                           std::size_t number);

 private:
  HashIndex<std::uint32_t> rules_;
  std::span<const std::uint16_t> rule_scripts_;
  std::vector<LemmaScript> scripts_;
};

}  // namespace newsparse
