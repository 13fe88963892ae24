// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "document/word_forms.h"

namespace newsparse {

struct Resources;

// "Mayor", "spokesman": a word that tells what somebody is.
bool is_office(const WordForms& words, const Resources& resources, Index token);

// Whether the table of known names is right of a name wherever it stands. Of a
// place or of one word it may not be: "Ford" is a company and a person.
bool is_certain(EntityType known, Index words);

// The names of a text by the tokens that they hold, while they are mended, and
// what a token has to be for it. Names do not overlap.
class NameMap {
 public:
  NameMap(const Document& document, const WordForms& words,
          const Resources& resources, std::vector<Mention>& names);

  const Document& document() const { return document_; }
  const WordForms& words() const { return words_; }
  const Resources& resources() const { return resources_; }
  const std::vector<Mention>& names() const { return names_; }

  // The name that holds a token, or null.
  const Mention* at(Index token) const {
    return at_[token] == kNone ? nullptr : &names_[at_[token]];
  }
  bool holds(Index token) const { return at_[token] != kNone; }
  bool is_person(Index token) const {
    return holds(token) && at(token)->type == EntityType::Person;
  }

  // The bounds of the name at a token; of the token, if there is none.
  Index begin_at(Index token) const {
    return holds(token) ? at(token)->tokens.begin : token;
  }
  Index end_at(Index token) const {
    return holds(token) ? at(token)->tokens.end : token + 1;
  }

  // One name over all of these tokens; those that it covers are emptied.
  void put(TokenSpan tokens, EntityType type);

  // Drops what is empty and brings the names into the order of the text.
  void gather();

  // A capitalized word that is neither small nor says what somebody is.
  bool is_free_capital(Index token) const;
  // Such a word, or one in a name.
  bool stands_in_name(Index token) const {
    return holds(token) || is_free_capital(token);
  }
  // By its tag; any word, where there are no tags.
  bool is_proper(Index token) const;
  // A free capital that is a given name and no country: "Jonas".
  bool is_given_name(Index token) const;

 private:
  static constexpr Index kNone = 0xFFFFFFFFU;

  void mark(TokenSpan tokens, Index name);

  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
  std::vector<Mention>& names_;
  std::vector<Index> at_;  // for each token the place of its name
};

}  // namespace newsparse
