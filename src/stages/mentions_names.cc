// SPDX-License-Identifier: Apache-2.0
//
// Names by their capitals. "Foreign Minister Ana Rui of the Port Authority
// spoke in Aasby." has three runs of capitalized words; titles are cut off
// their front ("Ana Rui"), a noun that heads organizations tells one
// ("Authority"), a preposition of place another ("in Aasby"). What it gets
// wrong: capitals at the start of a sentence, and headlines in title case.
#include "stages/mentions_names.h"

#include <string>
#include <string_view>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

class NameRules {
 public:
  NameRules(const Document& document, const WordForms& words,
            const Resources& resources)
      : document_(document), words_(words), resources_(resources) {}

  void search(TokenSpan sentence, std::vector<Mention>& names) const {
    Index token = sentence.begin;
    while (token < sentence.end) {
      const Index end = run_end(token, sentence);
      if (end > token) {
        add({token, end}, sentence, names);
      }
      token = end > token ? end : token + 1;
    }
  }

 private:
  FunctionWord function(Index token) const {
    return resources_.closed_words.function(words_.lower(token));
  }

  bool is_function_word(Index token) const {
    const FunctionWord kind = function(token);
    return (kind != FunctionWord::None && kind != FunctionWord::Modifier) ||
           resources_.closed_words.pronoun(words_.lower(token)) != nullptr;
  }

  bool is_name_word(Index token) const {
    return words_.capitalized(token) &&
           (words_.word_case(token) == TokenCase::Capitals ||
            !is_function_word(token));
  }

  bool is_particle(Index token) const {
    return resources_.persons.part(words_.lower(token)) == NamePart::Particle;
  }

  const Noun* noun(Index token) const {
    return resources_.nouns.find(words_.lower(token));
  }

  bool is_body(Index token) const {
    const Noun* found = noun(token);
    return found != nullptr && found->kind == NounKind::Body;
  }

  // The end of the run of name words at `token`, or `token` itself. Particles
  // and "of" are bridged when a name word follows: "Port Authority of Aasby".
  Index run_end(Index token, TokenSpan sentence) const {
    if (!is_name_word(token)) {
      return token;
    }
    Index end = token + 1;
    while (end < sentence.end) {
      if (is_name_word(end)) {
        ++end;
      } else if (end + 1 < sentence.end && is_name_word(end + 1) &&
                 (is_particle(end) || words_.text(end) == "-" ||
                  (is_body(end - 1) && function(end) == FunctionWord::Link))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  bool is_title(Index token) const {
    const std::string_view word = without_stop(words_.lower(token));
    const Noun* found = resources_.nouns.find(word);
    return resources_.persons.title(word) != nullptr ||
           (found != nullptr && found->type == EntityType::Person);
  }

  // "Deputy Prime Minister Jon Aas" – cut behind the last title that has
  // something behind it; a run of titles alone is no name.
  TokenSpan without_titles(TokenSpan run) const {
    for (Index token = run.end; token-- > run.begin;) {
      if (is_title(token)) {
        return {token + 1, run.end};
      }
    }
    return run;
  }

  void add(TokenSpan run, TokenSpan sentence,
           std::vector<Mention>& names) const {
    const TokenSpan name = without_titles(run);
    if (name.empty()) {
      return;
    }
    // "Rain fell." – one capital at the start of a sentence tells nothing.
    const bool initial = name.begin == sentence.begin;
    const EntityType type = type_of(name, name.begin > run.begin);
    if (initial && name.size() == 1 && type == EntityType::Other &&
        words_.word_case(name.begin) != TokenCase::Capitals) {
      return;
    }
    Mention mention;
    mention.tokens = name;
    mention.type = type;
    mention.head = head_of_name(words_, resources_, mention);
    names.push_back(mention);
  }

  bool is_after_place_preposition(Index token) const {
    return token > 0 && function(token - 1) == FunctionWord::Place;
  }

  EntityType type_of(TokenSpan name, bool titled) const {
    if (titled) {
      return EntityType::Person;
    }
    for (Index token = name.begin; token < name.end; ++token) {
      if (is_body(token)) {
        return EntityType::Organization;
      }
    }
    const std::string first = fold(words_.text(name.begin));
    const std::string last = fold(words_.text(name.end - 1));
    if (name.size() > 1 && name.size() < 5 &&
        (resources_.persons.is_given_name(first) ||
         resources_.persons.is_surname(last))) {
      return EntityType::Person;
    }
    if (name.size() == 1 &&
        words_.word_case(name.begin) == TokenCase::Capitals) {
      return EntityType::Organization;
    }
    if (is_after_place_preposition(name.begin)) {
      return EntityType::Place;
    }
    if (name.size() == 1 && resources_.persons.is_surname(last)) {
      return EntityType::Person;
    }
    return EntityType::Other;
  }

  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
};

}  // namespace

Index head_of_name(const WordForms& words, const Resources& resources,
                   const Mention& name) {
  if (name.type == EntityType::Person) {
    return name.tokens.end - 1;
  }
  // "Bank of Norland", "Port Authority": the first noun that heads such
  // names and is not followed by another, or what stands before "of".
  Index head = name.tokens.end - 1;
  for (Index token = name.tokens.end; token-- > name.tokens.begin + 1;) {
    const Noun* noun = resources.nouns.find(words.lower(token - 1));
    if (resources.closed_words.function(words.lower(token)) ==
            FunctionWord::Link &&
        noun != nullptr) {
      head = token - 1;
    }
  }
  return head;
}

std::vector<Mention> find_names_by_rules(const Document& document,
                                         const WordForms& words,
                                         const Resources& resources) {
  const NameRules rules(document, words, resources);
  std::vector<Mention> names;
  for (const Sentence& sentence : document.sentences) {
    rules.search(sentence.tokens, names);
  }
  return names;
}

}  // namespace newsparse
