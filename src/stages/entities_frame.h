// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "document/word_forms.h"
#include "resources/resources.h"

namespace newsparse {

// What the search for entities asks about the tokens and mentions of a
// document, computed once.
struct EntityFrame {
  static constexpr Index kNone = 0xFFFFFFFFU;

  EntityFrame(const Document& of_document, const Resources& of_resources);

  // Null when the token is in no table.
  const Noun* noun(Index token) const {
    return resources.nouns.find(words.lower(token));
  }
  const Pronoun* pronoun(Index token) const {
    return resources.closed_words.pronoun(words.lower(token));
  }
  FunctionWord function(Index token) const {
    return resources.closed_words.function(words.lower(token));
  }
  // Of a form of address or an abbreviated title, with or without a period.
  const PersonTitle* title(Index token) const;

  // What follows a link at `token`, behind an article: "Seychelles" in "of the
  // Seychelles". kNone where there is no link or nothing follows before `end`.
  Index behind_link(Index token, Index end) const;
  bool is_reporting_verb(Index token) const;
  bool is_possessive_mark(Index token) const;
  bool is_comma(Index token) const { return words.text(token) == ","; }
  bool is_hyphen(Index token) const { return words.text(token) == "-"; }

  TokenSpan sentence_of(Index token) const {
    return document.sentences[sentence[token]].tokens;
  }
  Index size() const { return words.size(); }

  const Document& document;
  const Resources& resources;
  WordForms words;

  // One for each token; kNone where there is none.
  std::vector<Index> sentence;
  std::vector<Index> quotation;  // the innermost that holds it
  std::vector<Index> name;       // the name that holds it, a mention

  std::vector<Index> paragraph;  // one for each sentence

  // One for each quotation: the first of those that are one speech,
  // "I am tired," Voss said, "and my feet hurt."
  std::vector<Index> voice;

  std::vector<std::uint8_t> subject;  // one for each mention
  std::vector<std::uint8_t> speaks;   // the subject of a reporting verb

 private:
  void read_layers();
  void read_paragraphs();
  void read_voices();
  void read_subjects();
  void pass_on_subjects();
  bool is_title(TokenSpan words_between, Index longest) const;
  Index head_of_phrase(Index token) const;
  bool is_verb(Index token) const;
  bool is_subject_by_shape(const Mention& mention) const;
};

}  // namespace newsparse
