// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "document/word_forms.h"
#include "resources/resources.h"
#include "stages/mentions_again.h"
#include "stages/mentions_features.h"
#include "stages/mentions_map.h"
#include "stages/mentions_names.h"
#include "stages/mentions_nominals.h"
#include "stages/mentions_shapes.h"
#include "stages/mentions_tagger.h"
#include "text/unicode.h"

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

// No name of a country or a people has more words.
constexpr Index kLongestCountry = 8;

// The table of countries decides what is one, and that "Iranian" names
// nobody: what is only an adjective loses its type.
void settle(const Document& document, const Resources& resources,
            Mention& name) {
  if (name.tokens.size() > kLongestCountry || name.type == EntityType::Person) {
    return;
  }
  const CountryReading* reading =
      resources.country_names.find_whole(text_of(document, name.tokens));
  if (reading == nullptr || reading->use != NameUse::Country) {
    return;
  }
  switch (reading->kind) {
    case CountryMentionKind::Name:
    case CountryMentionKind::Official:
    case CountryMentionKind::Abbreviation:
    case CountryMentionKind::Historical:
      if (name.type == EntityType::Place ||
          name.type == EntityType::Organization) {
        name.type = EntityType::Country;  // "North Korea agreed to talks"
      }
      break;
    case CountryMentionKind::Demonym:
      name.type = EntityType::Group;
      break;
    case CountryMentionKind::Adjective:
    case CountryMentionKind::Combining:
      name.tokens = {};
      break;
    default:
      break;
  }
}

// "Republicans", "Obamacare", "Islamic Jihad": the table knows better than the
// words around.
void settle_known(const Document& document, const Resources& resources,
                  Mention& name) {
  if (name.tokens.empty()) {
    return;
  }
  const auto known =
      resources.known_names.find_whole(text_of(document, name.tokens));
  if (known && is_certain(*known, name.tokens.size())) {
    name.type = *known;
  }
}

// Whether a word only tells what somebody is: "Mayor", "Dr.", "Prime".
bool is_title(const WordForms& words, const Resources& resources, Index token) {
  const std::string_view word = without_stop(words.lower(token));
  const Noun* noun = resources.nouns.find(word);
  return resources.persons.title(word) != nullptr ||
         (noun != nullptr && noun->kind == NounKind::Office &&
          !resources.persons.is_given_name(word));
}

// "Finance Minister Rhea Sund": what stands before the last title of a
// person's name is no part of it. A name always keeps its last word, and
// "Justice" is a given name unless two words follow: "Justice Clara Rui".
void drop_titles(const WordForms& words, const Resources& resources,
                 Mention& name) {
  if (name.type != EntityType::Person) {
    return;
  }
  for (Index token = name.tokens.end - 1; token-- > name.tokens.begin;) {
    const bool called = token + 2 < name.tokens.end &&
                        is_office(words, resources, token) &&
                        resources.persons.is_given_name(words.lower(token + 1));
    if (called || is_title(words, resources, token)) {
      name.tokens.begin = token + 1;
      return;
    }
  }
}

// "Iceland's ambassador, Hildur Arnadottir,": what stands in apposition to a
// person is one.
void settle_apposed(const Document& document, const WordForms& words,
                    const Resources& resources, Mention& name) {
  if (name.type == EntityType::Person || name.tokens.size() < 2 ||
      document.arcs.empty()) {
    return;
  }
  for (Index t = name.tokens.begin; t < name.tokens.end; ++t) {
    const Arc& arc = document.arcs[t];
    if (arc.relation != Relation::Appos || name.tokens.contains(arc.head)) {
      continue;
    }
    const Noun* noun = resources.nouns.find(words.lower(arc.head));
    if (noun != nullptr && noun->is_one_person() &&
        arc.head < name.tokens.begin) {
      name.type = EntityType::Person;
      name.head = name.tokens.end - 1;
      return;
    }
  }
}

// "the Clean Rivers Act", "World War II": the noun that heads a name of
// nothing else tells what it names.
void settle_things(const WordForms& words, const Resources& resources,
                   Mention& name) {
  if (name.type != EntityType::Other || name.tokens.size() < 2) {
    return;
  }
  Index head = name.head;
  while (head > name.tokens.begin &&
         (words.word_case(head) == TokenCase::None ||
          resources.persons.part(words.lower(head)) == NamePart::Generation)) {
    --head;
  }
  const Noun* noun = resources.nouns.find(words.lower(head));
  if (noun != nullptr &&
      (noun->type == EntityType::Document || noun->type == EntityType::Event)) {
    name.type = noun->type;
    name.head = head;
  }
}

// "Minister for Energy Ana Rui", "Minister of Foreign Affairs Odd Berg": what
// the office is for is no name of hers.
void drop_field_of_office(const WordForms& words, const Resources& resources,
                          Mention& name) {
  const Index begin = name.tokens.begin;
  if (name.type != EntityType::Person || begin < 2 ||
      resources.closed_words.function(words.lower(begin - 1)) !=
          FunctionWord::Link ||
      !is_office(words, resources, begin - 2)) {
    return;
  }
  const PersonLexicon& persons = resources.persons;
  const auto is_given = [&](Index token) {
    return persons.is_given_name(words.lower(token));
  };
  while (name.tokens.size() > 2 && !is_given(name.tokens.begin) &&
         (is_given(name.tokens.begin + 1) ||
          !persons.is_surname(words.lower(name.tokens.begin)))) {
    ++name.tokens.begin;
  }
}

// "Minister | of Defence Odd Berg": what a person is called by is no name
// beside hers.
void drop_offices_of_persons(const WordForms& words, const Resources& resources,
                             std::vector<Mention>& names) {
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    Mention& office = names[i];
    const Mention& person = names[i + 1];
    const Index link = office.tokens.end;
    if (office.tokens.size() != 1 || person.type != EntityType::Person ||
        person.tokens.begin <= link ||
        !is_office(words, resources, office.tokens.begin) ||
        resources.closed_words.function(words.lower(link)) !=
            FunctionWord::Link) {
      continue;
    }
    Index field = link + 1;
    while (field < person.tokens.begin && words.capitalized(field)) {
      ++field;
    }
    if (field == person.tokens.begin) {
      office.tokens = {};
    }
  }
}

// "the ambassador to South Norland Ana Rui": the country is no name of hers.
// One of a single word may be: Jordan, Chad, Georgia.
void drop_country(const Document& document, const Resources& resources,
                  Mention& name) {
  if (name.type != EntityType::Person) {
    return;
  }
  for (Index end = name.tokens.end - 1; end > name.tokens.begin + 1; --end) {
    const CountryReading* reading = resources.country_names.find_whole(
        text_of(document, TokenSpan{name.tokens.begin, end}));
    if (reading != nullptr && reading->use == NameUse::Country) {
      name.tokens.begin = end;
      return;
    }
  }
}

// "The Prime Minister | said", but "Ines Bishop said" and "Bishop said": an
// office behind an article names nobody.
void drop_office(const WordForms& words, const Resources& resources,
                 Mention& name) {
  if (name.type != EntityType::Person || name.tokens.size() != 1 ||
      !is_office(words, resources, name.tokens.begin)) {
    return;
  }
  Index before = name.tokens.begin;
  while (before > 0) {
    --before;
    if (resources.closed_words.function(words.lower(before)) ==
        FunctionWord::Definite) {
      name.tokens = {};
      return;
    }
    if (words.word_case(before) != TokenCase::Capital) {
      return;
    }
  }
}

// "Oslo said": a capital alone is no person, unless the article has one who
// bears its name; "the Quells" are a family where it has a Quell.
void settle_bearers(const Document& document, const WordForms& words,
                    const Resources& resources, std::vector<Mention>& names) {
  std::unordered_set<std::string_view> borne;
  for (const Mention& name : names) {
    if (name.type == EntityType::Person && name.tokens.size() > 1) {
      borne.emplace(token_text(document, name.tokens.end - 1));
      borne.emplace(token_text(document, name.tokens.begin));
    }
  }
  for (Mention& name : names) {
    const std::string_view text = text_of(document, name.tokens);
    const Index begin = name.tokens.begin;
    if (name.tokens.size() == 1 && begin > 0 && text.ends_with('s') &&
        resources.closed_words.function(words.lower(begin - 1)) ==
            FunctionWord::Definite &&
        borne.contains(text.substr(0, text.size() - 1))) {
      name.type = EntityType::Group;
    }
    if (name.type != EntityType::Person || name.tokens.size() > 3 ||
        borne.contains(text)) {
      continue;
    }
    const CountryReading* reading = resources.country_names.find_whole(text);
    if (reading == nullptr || reading->use != NameUse::Country) {
      continue;
    }
    if (reading->kind == CountryMentionKind::Capital) {
      name.type = EntityType::Place;
    } else if (reading->kind == CountryMentionKind::Demonym) {
      name.type = EntityType::Group;
    } else if (reading->kind == CountryMentionKind::Adjective &&
               (begin == 0 || !is_title(words, resources, begin - 1))) {
      name.tokens = {};  // "the Qatari envoy", but "Mr. French"
    } else if (reading->kind == CountryMentionKind::Name &&
               !resources.persons.is_given_name(fold(text))) {
      name.type = EntityType::Country;
    }
  }
}

std::vector<Mention> find_names(const Document& document,
                                const WordForms& words,
                                const Resources& resources) {
  std::vector<Mention> names;
  if (resources.names) {
    const NameFeatures features(document, resources);
    names = names_of_labels(name_labels_of(document, features, resources.names),
                            resources.names.labels());
    for (Mention& name : names) {
      drop_titles(words, resources, name);
    }
    NameMap map(document, words, resources, names);
    mend_shapes(map);
    find_missed_names(map);
    map.gather();
    for (Mention& name : names) {
      name.head = head_of_name(words, resources, name);
    }
  } else {
    names = find_names_by_rules(document, words, resources);
  }
  for (Mention& name : names) {
    settle_things(words, resources, name);
    drop_field_of_office(words, resources, name);
  }
  drop_offices_of_persons(words, resources, names);
  std::erase_if(names, [](const Mention& name) { return name.tokens.empty(); });
  for (Mention& name : names) {
    drop_country(document, resources, name);
    drop_office(words, resources, name);
    settle(document, resources, name);
    settle_apposed(document, words, resources, name);
    settle_known(document, resources, name);
  }
  std::erase_if(names, [](const Mention& name) { return name.tokens.empty(); });
  settle_bearers(document, words, resources, names);
  std::erase_if(names, [](const Mention& name) { return name.tokens.empty(); });
  return names;
}

}  // namespace

std::vector<Mention> find_mentions(const Document& document,
                                   const Resources& resources) {
  if (document.sentences.empty()) {
    return {};
  }
  const WordForms words(document);
  std::vector<Mention> mentions = find_names(document, words, resources);
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
