// SPDX-License-Identifier: Apache-2.0
#include "stages/tags_lemmas.h"

#include "text/unicode.h"

namespace newsparse {

Lemmatizer::Lemmatizer(const Document& document, const WordTypes& words,
                       const LemmaModel& model)
    : document_(document), words_(words), model_(model), known_(words.size()) {}

const std::string& Lemmatizer::lemma(std::size_t token, PennTag tag) {
  Known& known = known_[words_.type_of(token)];
  if (!known.made || known.tag != tag) {
    const std::string_view word =
        text_of(document_, document_.tokens[token].bytes);
    known = {true, tag,
             model_ ? apply(model_.find(words_.of_token(token), tag), word)
                    : lower(word)};
  }
  return known.lemma;
}

}  // namespace newsparse
