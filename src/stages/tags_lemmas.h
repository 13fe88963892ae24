// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "resources/lemma_model.h"
#include "resources/word_types.h"

namespace newsparse {

// Gives lemmas to the tokens of one document; remembers what it made for each
// word type. For one thread.
class Lemmatizer {
 public:
  // The arguments must outlive this object.
  Lemmatizer(const Document& document, const WordTypes& words,
             const LemmaModel& model);

  // The lemma of a token that has this tag; the word itself in lower case
  // when there is no model.
  const std::string& lemma(std::size_t token, PennTag tag);

 private:
  struct Known {
    bool made = false;
    PennTag tag = PennTag::XX;
    std::string lemma;
  };

  const Document& document_;
  const WordTypes& words_;
  const LemmaModel& model_;
  std::vector<Known> known_;  // for each type, what was made last
};

}  // namespace newsparse
