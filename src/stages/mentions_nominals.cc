// SPDX-License-Identifier: Apache-2.0
//
// Noun phrases from the head leftwards. "the two senior Norland officials":
// the head is in the table of nouns, what may stand before it is taken in as
// far as a determiner, a possessor or a word that belongs elsewhere. Tags
// decide where there are some; else the shape of the words does.
#include "stages/mentions_nominals.h"

#include <optional>
#include <string_view>

#include "resources/resources.h"

namespace newsparse {
namespace {

constexpr Index kNone = 0xFFFFFFFFU;

// No noun phrase before its head is longer: bounds the work for each head.
constexpr Index kLongest = 10;

// For each token the name that holds it.
std::vector<Index> names_of_tokens(const Document& document,
                                   const std::vector<Mention>& names) {
  std::vector<Index> at(document.tokens.size(), kNone);
  for (Index name = 0; name < names.size(); ++name) {
    for (Index t = names[name].tokens.begin; t < names[name].tokens.end; ++t) {
      at[t] = name;
    }
  }
  return at;
}

class NominalSearch {
 public:
  NominalSearch(const Document& document, const WordForms& words,
                const std::vector<Mention>& names, const Resources& resources)
      : document_(document),
        words_(words),
        names_(names),
        resources_(resources),
        name_at_(names_of_tokens(document, names)),
        phrase_at_(document.tokens.size(), kNone) {}

  std::vector<Mention> search() {
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      for (Index token = sentence_.begin; token < sentence_.end; ++token) {
        if (const auto nominal = nominal_at(token)) {
          phrase_at_[token] = static_cast<Index>(found_.size());
          found_.push_back(*nominal);
        }
      }
    }
    return std::move(found_);
  }

 private:
  struct Phrase {
    Index begin = 0;
    bool opened = false;  // by a determiner, a numeral or a possessor
  };

  FunctionWord function(Index token) const {
    return resources_.closed_words.function(words_.lower(token));
  }

  bool tagged() const { return !document_.tags.empty(); }
  PennTag tag(Index token) const { return document_.tags[token].penn; }

  std::optional<Mention> nominal_at(Index token) const {
    const Noun* noun = resources_.nouns.find(words_.lower(token));
    if (noun == nullptr || name_at_[token] != kNone || !is_head(token)) {
      return std::nullopt;
    }
    const Phrase phrase = phrase_before(token);
    if (!stands_alone(*noun, phrase, token)) {
      return std::nullopt;
    }
    Mention mention;
    mention.tokens = {phrase.begin, token + 1};
    mention.head = token;
    mention.kind = MentionKind::Nominal;
    mention.type = noun->type;
    return mention;
  }

  // A head is no verb, no title ("actor Tom Reyl") and no part of a longer
  // compound ("police officer").
  bool is_head(Index token) const {
    // "the chief executive": some nouns for persons are adjectives too.
    const bool adjective =
        tagged() && tag(token) == PennTag::JJ &&
        resources_.nouns.find(words_.lower(token))->is_one_person();
    if (tagged() && !is_noun_tag(tag(token)) && !adjective) {
      return false;
    }
    const Index next = token + 1;
    if (adjective && next < sentence_.end && tag(next) == PennTag::JJ) {
      return false;
    }
    if (next >= sentence_.end) {
      return true;
    }
    if (name_at_[next] != kNone) {
      return false;
    }
    if (words_.text(next) == "-") {
      return false;
    }
    return tagged() ? !is_noun_tag(tag(next))
                    : resources_.nouns.find(words_.lower(next)) == nullptr;
  }

  static bool is_noun_tag(PennTag tag) {
    return tag == PennTag::NN || tag == PennTag::NNS || tag == PennTag::NNP ||
           tag == PennTag::NNPS;
  }

  // "he reports", "as minister": without an opener a noun must be one that
  // needs none. Headlines drop them: "Minister to leave".
  bool stands_alone(const Noun& noun, const Phrase& phrase, Index token) const {
    if (phrase.opened) {
      return true;
    }
    const bool person =
        noun.type == EntityType::Person || noun.type == EntityType::Group;
    if (noun.number == Number::Plural) {
      return tagged() || person;
    }
    if (noun.kind == NounKind::Body) {
      // "Parliament met", "told parliament", but nobody means a body by "took
      // office".
      return tagged() && tag(token) != PennTag::NNS &&
             (words_.capitalized(token) || in_title(token) ||
              acts_or_is_told(token));
    }
    return person && (words_.capitalized(token) || in_title(token));
  }

  bool acts_or_is_told(Index token) const {
    if (document_.arcs.empty()) {
      return true;
    }
    const Arc& arc = document_.arcs[token];
    const bool object =
        arc.relation == Relation::Obj || arc.relation == Relation::Iobj;
    return arc.relation == Relation::Nsubj ||
           arc.relation == Relation::NsubjPass ||
           (object && resources_.reporting.find(words_.lower(arc.head),
                                                CuePart::Verb) != nullptr);
  }

  bool in_title(Index token) const {
    const auto& title = document_.metadata.title;
    return title && title->contains(document_.tokens[token].bytes);
  }

  Phrase phrase_before(Index head) const {
    Phrase phrase{head, false};
    const Index limit =
        head - sentence_.begin > kLongest ? head - kLongest : sentence_.begin;
    while (phrase.begin > limit) {
      const Index before = phrase.begin - 1;
      if (const Index possessor = possessor_before(phrase.begin);
          possessor != kNone) {
        return {possessor, true};
      }
      if (opens(before)) {
        phrase = {before, true};
        if (!continues_left(before)) {
          break;
        }
      } else if (!phrase.opened && modifies(before)) {
        phrase.begin = name_at_[before] == kNone
                           ? before
                           : names_[name_at_[before]].tokens.begin;
      } else {
        break;
      }
    }
    return phrase;
  }

  // Where the possessor before a token begins: that of "Holt's" or "its".
  Index possessor_before(Index token) const {
    const Pronoun* pronoun =
        resources_.closed_words.pronoun(words_.lower(token - 1));
    if (pronoun != nullptr && pronoun->form == PronounForm::Possessive) {
      return token - 1;
    }
    if (!is_possessive_mark(token - 1) || token - 1 == sentence_.begin) {
      return kNone;
    }
    const Index owner = token - 2;
    if (name_at_[owner] != kNone) {
      return names_[name_at_[owner]].tokens.begin;
    }
    if (phrase_at_[owner] == kNone) {
      return owner;
    }
    // "my uncle's friend's neighbor's ..." nests without end.
    const Index begin = found_[phrase_at_[owner]].tokens.begin;
    return owner - begin < 2 * kLongest ? begin : owner;
  }

  bool is_possessive_mark(Index token) const {
    if (tagged()) {
      return tag(token) == PennTag::POS;
    }
    const std::string_view word = words_.text(token);
    return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
  }

  bool opens(Index token) const {
    const FunctionWord kind = function(token);
    return kind == FunctionWord::Definite || kind == FunctionWord::Indefinite ||
           kind == FunctionWord::Numeral || is_number(token);
  }

  bool is_number(Index token) const {
    const char first = words_.text(token).front();
    return first >= '0' && first <= '9';
  }

  // "the two officials": a numeral has a determiner before it.
  bool continues_left(Index token) const {
    return function(token) == FunctionWord::Numeral || is_number(token);
  }

  bool modifies(Index token) const {
    if (name_at_[token] != kNone) {
      return true;
    }
    if (tagged()) {
      return modifies_by_tag(tag(token));
    }
    const FunctionWord kind = function(token);
    const bool word = words_.word_case(token) != TokenCase::None;
    return kind == FunctionWord::Modifier ||
           (kind == FunctionWord::None && word &&
            resources_.closed_words.pronoun(words_.lower(token)) == nullptr &&
            resources_.reporting.find(words_.lower(token), CuePart::Verb) ==
                nullptr);
  }

  static bool modifies_by_tag(PennTag tag) {
    return is_noun_tag(tag) || tag == PennTag::JJ || tag == PennTag::JJR ||
           tag == PennTag::JJS || tag == PennTag::HYPH || tag == PennTag::AFX ||
           tag == PennTag::CD || tag == PennTag::VBN || tag == PennTag::VBG;
  }

  const Document& document_;
  const WordForms& words_;
  const std::vector<Mention>& names_;
  const Resources& resources_;
  std::vector<Index> name_at_;
  std::vector<Index> phrase_at_;  // the nominal whose head is the token
  std::vector<Mention> found_;
  TokenSpan sentence_;
};

class PronounSearch {
 public:
  PronounSearch(const Document& document, const WordForms& words,
                const Resources& resources)
      : document_(document), words_(words), resources_(resources) {}

  std::optional<Mention> pronoun_at(Index token) const {
    const Pronoun* pronoun =
        resources_.closed_words.pronoun(words_.lower(token));
    if (pronoun == nullptr || pronoun->person == 2 ||
        pronoun->form == PronounForm::Indefinite || !is_written_so(token)) {
      return std::nullopt;
    }
    if (pronoun->gender == Gender::Neuter && is_expletive(token)) {
      return std::nullopt;
    }
    Mention mention;
    mention.tokens = {token, token + 1};
    mention.head = token;
    mention.kind = MentionKind::Pronoun;
    mention.type = type_of(*pronoun);
    return mention;
  }

 private:
  // "US" is a country and "i" a letter: all capitals only in "I", and "I"
  // only so.
  bool is_written_so(Index token) const {
    const std::string_view word = words_.text(token);
    return word.size() == 1 ? word != "i"
                            : words_.word_case(token) != TokenCase::Capitals;
  }

  // "It is feared that dozens are missing." points at nothing; "It is saying
  // that" does.
  bool is_expletive(Index token) const {
    const Index last = static_cast<Index>(document_.tokens.size());
    Index at = token + 1;
    const auto kind = [&](Index place) {
      return place < last
                 ? resources_.closed_words.function(words_.lower(place))
                 : FunctionWord::None;
    };
    if (kind(at) != FunctionWord::Copula) {
      return false;
    }
    ++at;
    for (int skipped = 0; skipped < 4 && (kind(at) == FunctionWord::Adverb ||
                                          kind(at) == FunctionWord::Copula);
         ++skipped) {
      ++at;
    }
    if (at >= last || words_.lower(at).ends_with("ing")) {
      return false;
    }
    const FunctionWord next = kind(at + 1);
    return next == FunctionWord::Conjunction ||
           (next == FunctionWord::Definite && kind(at) == FunctionWord::None);
  }

  static EntityType type_of(const Pronoun& pronoun) {
    if (pronoun.gender == Gender::Neuter) {
      return EntityType::Other;
    }
    return pronoun.number == Number::Plural ? EntityType::Group
                                            : EntityType::Person;
  }

  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
};

}  // namespace

std::vector<Mention> find_nominals(const Document& document,
                                   const WordForms& words,
                                   const std::vector<Mention>& names,
                                   const Resources& resources) {
  return NominalSearch(document, words, names, resources).search();
}

std::vector<Mention> find_pronouns(const Document& document,
                                   const WordForms& words,
                                   const std::vector<Mention>& names,
                                   const Resources& resources) {
  const PronounSearch search(document, words, resources);
  const std::vector<Index> name_at = names_of_tokens(document, names);
  std::vector<Mention> found;
  for (Index token = 0; token < words.size(); ++token) {
    if (name_at[token] == kNone) {
      if (const auto pronoun = search.pronoun_at(token)) {
        found.push_back(*pronoun);
      }
    }
  }
  return found;
}

}  // namespace newsparse
