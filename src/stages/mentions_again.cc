// SPDX-License-Identifier: Apache-2.0
//
// Names that the finder missed and the article shows. The second "Friis" may
// be missed where the first was found as "Mads Friis": a name of two words or
// the last word of a person's name is a name wherever the article writes it
// so. Others are shown by what they are made of, "Tom Adair", or by what stands
// beside them, "told the Daily Harbour".
#include "stages/mentions_again.h"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "learn/feature_hash.h"
#include "resources/folded_words.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// No name that is looked for again is longer.
constexpr Index kLongestAgain = 5;

class MissedNames {
 public:
  explicit MissedNames(NameMap& map)
      : map_(map),
        document_(map.document()),
        words_(map.words()),
        resources_(map.resources()) {}

  void run() {
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      find_given_names();
      find_organizations();
      find_places();
      find_known();
    }
    find_again();
  }

 private:
  using Known =
      std::unordered_map<std::string_view, EntityType>;  // by their words

  // "Harrow manager Tom Adair branded it a fluke": a given name and a capital
  // are a person, whatever surprises in the words around.
  void find_given_names() {
    for (Index t = sentence_.begin; t + 1 < sentence_.end; ++t) {
      const Index next = t + 1;
      const bool free =
          !map_.holds(t) && !map_.holds(next) &&
          (t == sentence_.begin || !map_.stands_in_name(t - 1)) &&
          (next + 1 == sentence_.end || !map_.stands_in_name(next + 1));
      if (free && map_.is_given_name(t) && map_.is_free_capital(next) &&
          map_.is_proper(next) &&
          words_.word_case(t) == words_.word_case(next)) {
        map_.put({t, next + 1}, EntityType::Person);
      }
    }
  }

  // Capitals that nothing else makes a name, or only a place.
  void find_organizations() {
    for (Index t = sentence_.begin; t + 1 < sentence_.end; ++t) {
      const TokenSpan run{t, end_of_run(t)};
      const bool whole =
          !run.empty() && run.size() <= kLongestAgain &&
          (run.end == sentence_.end || !map_.stands_in_name(run.end));
      if (whole && (is_told(run) || speaks_through(run.end))) {
        map_.put(run, EntityType::Organization);
      }
      t = run.empty() ? t : run.end - 1;
    }
  }

  // Of free capitals that are no name yet, or of a place that nobody knows.
  Index end_of_run(Index token) const {
    const Mention* name = map_.at(token);
    if (name != nullptr && name->tokens.begin == token &&
        name->type == EntityType::Place && name->tokens.size() > 1) {
      const std::string_view text = text_of(document_, name->tokens);
      return resources_.country_names.find_whole(text) == nullptr &&
                     !resources_.known_names.find_whole(text)
                 ? name->tokens.end
                 : token;
    }
    while (token < sentence_.end && !map_.holds(token) &&
           map_.is_free_capital(token) && map_.is_proper(token) &&
           words_.word_case(token) == TokenCase::Capital) {
      ++token;
    }
    return token;
  }

  // "told the Daily Harbour that": who is told something can hear it.
  bool is_told(TokenSpan run) const {
    return run.size() > 1 && run.begin >= sentence_.begin + 2 &&
           follows_article(run.begin) &&
           resources_.reporting.find(words_.lower(run.begin - 2),
                                     CuePart::Verb) != nullptr;
  }

  // "Metrolink | spokesman Cai Drummond", but "Police spokesman".
  bool speaks_through(Index noun) const {
    return noun < sentence_.end &&
           resources_.markers.find(words_.lower(noun)) ==
               Marker::Spokesperson &&
           resources_.nouns.find(words_.lower(noun - 1)) == nullptr;
  }

  // "Oslo said": a capital city or a country alone, whatever surprises in the
  // words around.
  void find_places() {
    for (Index t = sentence_.begin; t < sentence_.end; ++t) {
      const bool alone =
          map_.is_free_capital(t) && map_.is_proper(t) && !map_.holds(t) &&
          (t == sentence_.begin || !map_.stands_in_name(t - 1)) &&
          (t + 1 == sentence_.end || !map_.stands_in_name(t + 1));
      if (alone && !resources_.persons.is_given_name(fold(words_.text(t))) &&
          is_country_or_capital(words_.text(t))) {
        map_.put({t, t + 1}, EntityType::Place);
      }
    }
  }

  bool is_country_or_capital(std::string_view text) const {
    const CountryReading* reading = resources_.country_names.find_whole(text);
    return reading != nullptr && reading->use == NameUse::Country &&
           (reading->kind == CountryMentionKind::Name ||
            reading->kind == CountryMentionKind::Capital);
  }

  // "Sunnis", "Obamacare", "Islamic Jihad": what the table knows to be no
  // person and no word. Not "European Union" of "European Union Studies".
  void find_known() {
    for (Index t = sentence_.begin; t < sentence_.end; ++t) {
      if (map_.holds(t) || !words_.capitalized(t) || is_small(t) ||
          (t > sentence_.begin && map_.stands_in_name(t - 1))) {
        continue;
      }
      const auto [known, type] = known_at(t);
      if (!known.empty() && is_free(known) &&
          (known.end == sentence_.end || !map_.stands_in_name(known.end))) {
        map_.put(known, type);
        t = known.end - 1;
      }
    }
  }

  // Begins no name, as most words at the beginning of a sentence: "The", but
  // not "Second", which a name may begin with.
  bool is_small(Index token) const {
    const FunctionWord word =
        resources_.closed_words.function(words_.lower(token));
    return word != FunctionWord::None && word != FunctionWord::Modifier;
  }

  // The longest name of the table that begins at a token and is sure to be one.
  std::pair<TokenSpan, EntityType> known_at(Index token) const {
    const TokenSpan reach{token,
                          std::min(token + kLongestAgain, sentence_.end)};
    const auto words = fold_words(text_of(document_, reach));
    const auto match = resources_.known_names.find(words, 0);
    if (!match || !is_certain(match->type, match->words)) {
      return {};
    }
    const Index end =
        document_.tokens[token].bytes.begin + words[match->words - 1].bytes.end;
    TokenSpan known{token, token};
    while (known.end < reach.end &&
           document_.tokens[known.end].bytes.begin < end) {
      ++known.end;
    }
    return {known, match->type};
  }

  // Marks names that were found elsewhere: those of two words and more, the
  // last words of persons, rare first words of organizations and their letters.
  void find_again() {
    Known known;
    for (const Mention& name : map_.names()) {
      const Index size = name.tokens.size();
      if (size <= kLongestAgain && (size > 1 || is_titled(name))) {
        remember(name, known);
      }
    }
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      for (Index t = sentence_.begin; t < sentence_.end; ++t) {
        if (!map_.holds(t) && words_.capitalized(t)) {
          const TokenSpan again = longest_at(t, known);
          if (!again.empty()) {
            map_.put(again, known.find(text_of(document_, again))->second);
            t = again.end - 1;
          }
        }
      }
    }
  }

  // "President | Sutarwo" is certain enough to be looked for alone.
  bool is_titled(const Mention& name) const {
    const Index begin = name.tokens.begin;
    return name.type == EntityType::Person && begin > 0 &&
           words_.capitalized(begin - 1) &&
           (is_office(words_, resources_, begin - 1) ||
            resources_.persons.title(without_stop(words_.lower(begin - 1))) !=
                nullptr);
  }

  void remember(const Mention& name, Known& known) {
    known.emplace(text_of(document_, name.tokens), name.type);
    if (name.type == EntityType::Person) {
      remember_person(name.tokens, known);
    } else if (name.type == EntityType::Organization) {
      remember_body(name.tokens, known);
    }
  }

  void remember_person(TokenSpan tokens, Known& known) {
    const Index last = tokens.end - 1;
    known.emplace(words_.text(last), EntityType::Person);
    if (is_name_of_persons(tokens.begin)) {
      known.emplace(words_.text(tokens.begin), EntityType::Person);
    }
    // "the Quells" after "Marta Quell".
    made_.push_back(std::string(words_.text(last)) + "s");
    known.emplace(made_.back(), EntityType::Group);
  }

  void remember_body(TokenSpan tokens, Known& known) {
    const Index last = tokens.end - 1;
    if (tokens.size() > 2 && words_.capitalized(last - 1)) {
      // "Brenner Optics Inc.", "Brenner Optics".
      const TokenSpan shorter{tokens.begin, last};
      known.emplace(text_of(document_, shorter), EntityType::Organization);
    }
    if (is_rare(tokens.begin)) {
      known.emplace(words_.text(tokens.begin), EntityType::Organization);
    }
    remember_letters(tokens, known);
  }

  // "Li" of "Li Wenzhao", "Petra" of "Petra Lindqvist".
  bool is_name_of_persons(Index token) const {
    const std::string folded = fold(words_.text(token));
    return resources_.persons.is_surname(folded) ||
           resources_.persons.is_given_name(folded);
  }

  // "IMS" of "Institute of Marine Studies".
  void remember_letters(TokenSpan tokens, Known& known) {
    std::string letters;
    for (Index t = tokens.begin; t < tokens.end; ++t) {
      if (words_.capitalized(t)) {
        letters += words_.text(t).front();
      }
    }
    if (letters.size() > 2) {
      made_.push_back(std::move(letters));
      known.emplace(made_.back(), EntityType::Organization);
    }
  }

  // "Novatek" of "Novatek Systems" names it alone, "World" of "World Bank" does
  // not.
  bool is_rare(Index token) const {
    constexpr int kCommonest = 5;  // of the eight thousand commonest words
    const std::string lower(words_.lower(token));
    return map_.is_free_capital(token) &&
           !resources_.persons.is_given_name(fold(lower)) &&
           resources_.country_names.find_whole(words_.text(token)) == nullptr &&
           resources_.clusters.find(hash_of(lower)).frequency <= kCommonest;
  }

  bool is_free(TokenSpan tokens) const {
    for (Index t = tokens.begin; t < tokens.end; ++t) {
      if (map_.holds(t)) {
        return false;
      }
    }
    return true;
  }

  TokenSpan longest_at(Index token, const Known& known) const {
    for (Index size = std::min(kLongestAgain, sentence_.end - token); size > 0;
         --size) {
      const TokenSpan tokens{token, token + size};
      const auto found = known.find(text_of(document_, tokens));
      const bool fits = found != known.end() && is_free(tokens) &&
                        (size > 1 || stands_alone(token));
      if (fits &&
          (found->second != EntityType::Group || follows_article(token))) {
        return tokens;
      }
    }
    return {};
  }

  // "Friis spoke", but "Hill climbing" is no Hill; "Bishop spoke", not "the
  // Bishop spoke".
  bool stands_alone(Index token) const {
    if (!map_.is_proper(token) && !is_odd(token)) {
      return false;
    }
    const bool surname = is_office(words_, resources_, token) &&
                         !follows_article(token) &&
                         words_.word_case(token) == TokenCase::Capital;
    return surname || map_.is_free_capital(token);
  }

  // "Li will stay": what is tagged as a pronoun and is none may be anything.
  bool is_odd(Index token) const {
    const UniversalTag tag = document_.tags[token].universal;
    return tag == UniversalTag::PRON || tag == UniversalTag::X ||
           tag == UniversalTag::INTJ;
  }

  bool follows_article(Index token) const {
    return token > sentence_.begin &&
           resources_.closed_words.function(words_.lower(token - 1)) ==
               FunctionWord::Definite;
  }

  NameMap& map_;
  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
  TokenSpan sentence_;
  std::deque<std::string> made_;  // what `Known` points at, beside the text
};

}  // namespace

void find_missed_names(NameMap& map) {
  MissedNames(map).run();
}

}  // namespace newsparse
