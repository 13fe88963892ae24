// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_map.h"

#include <algorithm>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {

bool is_office(const WordForms& words, const Resources& resources,
               Index token) {
  const Noun* noun = resources.nouns.find(words.lower(token));
  return noun != nullptr && noun->kind == NounKind::Office;
}

bool is_certain(EntityType known, Index words) {
  return known != EntityType::Place &&
         (known != EntityType::Organization || words > 1);
}

NameMap::NameMap(const Document& document, const WordForms& words,
                 const Resources& resources, std::vector<Mention>& names)
    : document_(document),
      words_(words),
      resources_(resources),
      names_(names),
      at_(document.tokens.size(), kNone) {
  for (Index name = 0; name < names_.size(); ++name) {
    mark(names_[name].tokens, name);
  }
}

void NameMap::mark(TokenSpan tokens, Index name) {
  std::fill(at_.begin() + tokens.begin, at_.begin() + tokens.end, name);
}

void NameMap::put(TokenSpan tokens, EntityType type) {
  for (Index t = tokens.begin; t < tokens.end; ++t) {
    if (at_[t] != kNone) {
      names_[at_[t]].tokens = {};
    }
  }
  Mention name;
  name.tokens = tokens;
  name.type = type;
  names_.push_back(name);
  mark(tokens, static_cast<Index>(names_.size() - 1));
}

void NameMap::gather() {
  std::erase_if(names_,
                [](const Mention& name) { return name.tokens.empty(); });
  std::sort(names_.begin(), names_.end(),
            [](const Mention& one, const Mention& other) {
              return one.tokens.begin < other.tokens.begin;
            });
}

bool NameMap::is_free_capital(Index token) const {
  const std::string_view lower = words_.lower(token);
  return words_.capitalized(token) &&
         resources_.closed_words.function(lower) == FunctionWord::None &&
         resources_.closed_words.pronoun(lower) == nullptr &&
         resources_.persons.title(without_stop(lower)) == nullptr &&
         resources_.nouns.find(lower) == nullptr;
}

bool NameMap::is_proper(Index token) const {
  return document_.tags.empty() ||
         document_.tags[token].universal == UniversalTag::PROPN;
}

bool NameMap::is_given_name(Index token) const {
  return is_free_capital(token) && is_proper(token) &&
         resources_.persons.is_given_name(fold(words_.text(token))) &&
         resources_.country_names.find_whole(words_.text(token)) == nullptr;
}

}  // namespace newsparse
