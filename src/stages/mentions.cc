// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions.h"

#include <algorithm>

#include "document/word_forms.h"
#include "resources/resources.h"
#include "stages/mentions_names.h"
#include "stages/mentions_nominals.h"

namespace newsparse {
namespace {

// By first token, then the longest first; a name before what has its bounds.
bool stands_before(const Mention& one, const Mention& other) {
  if (one.tokens.begin != other.tokens.begin) {
    return one.tokens.begin < other.tokens.begin;
  }
  if (one.tokens.end != other.tokens.end) {
    return one.tokens.end > other.tokens.end;
  }
  return one.kind < other.kind;
}

}  // namespace

std::vector<Mention> find_mentions(const Document& document,
                                   const Resources& resources) {
  if (document.sentences.empty()) {
    return {};
  }
  const WordForms words(document);
  std::vector<Mention> mentions =
      find_names_by_rules(document, words, resources);
  const std::vector<Mention> nominals =
      find_nominals(document, words, mentions, resources);
  const std::vector<Mention> pronouns =
      find_pronouns(document, words, mentions, resources);
  mentions.insert(mentions.end(), nominals.begin(), nominals.end());
  mentions.insert(mentions.end(), pronouns.begin(), pronouns.end());
  std::sort(mentions.begin(), mentions.end(), stands_before);
  return mentions;
}

}  // namespace newsparse
