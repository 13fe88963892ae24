// SPDX-License-Identifier: Apache-2.0
//
// A greedy transition parser (arc-hybrid): a sentence is read once from left
// to right; at each step a linear model chooses whether the next word waits on
// a stack or the word on top of it gets its head. The time is that of two
// decisions a word, whatever the sentence, so nothing has to be cut. Then the
// subjects of verbs that it was in doubt about are looked at again, by the
// whole tree; where another word or none is better, the sentence is parsed once
// more around what is then given.
#include "stages/arcs.h"

#include <cassert>

#include "resources/resources.h"
#include "resources/word_types.h"
#include "stages/arcs_parse.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_subjects.h"

namespace newsparse {

std::vector<Arc> parse_sentences(const Document& document,
                                 const Resources& resources) {
  if (!resources.parser || document.tags.empty()) {
    return {};
  }
  assert(document.tags.size() == document.tokens.size());
  const WordTypes words(document, resources.clusters);
  std::vector<Arc> arcs(document.tokens.size());
  ArcParser parser(resources.parser);
  SubjectChooser chooser(resources.parser);
  for (const Sentence& sentence : document.sentences) {
    const ArcSentence seen(words, document.tags, sentence.tokens);
    const ArcState* tree = &parser.parse(seen);
    const GivenSubjects& given = chooser.choose(seen, *tree, parser.margins());
    if (!given.empty()) {
      tree = &parser.parse(seen, given);
    }
    write_arcs(*tree, sentence.tokens, arcs);
  }
  return arcs;
}

}  // namespace newsparse
