// SPDX-License-Identifier: Apache-2.0
//
// A greedy tagger: from left to right, each word gets the class that its
// features score highest, the classes before it among them. Looking further
// (beam, Viterbi) was not worth its time on English: what the tags before do
// not settle, the words behind do.
#include "stages/tags.h"

#include <cassert>

#include "resources/resources.h"
#include "resources/word_types.h"
#include "stages/tags_classes.h"
#include "stages/tags_lemmas.h"

namespace newsparse {

std::vector<Tag> tag_tokens(const Document& document,
                            const Resources& resources) {
  const TaggerModel& model = resources.tagger;
  if (!model) {
    return {};
  }
  assert(document.tokens.empty() || !document.sentences.empty());
  const WordTypes words(document, resources.clusters);
  const std::vector<std::uint8_t> classes = tag_classes(document, words, model);
  Lemmatizer lemmatizer(document, words, resources.lemmas);
  std::vector<Tag> tags;
  tags.reserve(classes.size());
  for (std::size_t token = 0; token < classes.size(); ++token) {
    const TagClass& found = model.classes()[classes[token]];
    tags.push_back(
        {found.penn, found.universal, lemmatizer.lemma(token, found.penn)});
  }
  return tags;
}

}  // namespace newsparse
