// SPDX-License-Identifier: Apache-2.0
//
// What the finder of names cuts apart, put together. It sees a token and its
// neighbours, so that "Pieter van der Laan", "Kang Seo-yeon" and "Carl
// Benning Jr." lose an end when their words are rare, and the second "Friis"
// may be missed where the first was found as "Mads Friis". Marks between two
// capitals, particles and suffixes are signs that need no model; and a name
// of two words or the last word of a person's name is a name wherever the
// article writes it so. What it gets wrong: `Holt & Rui` as two singers.
#include "stages/mentions_shapes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "learn/feature_hash.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kNone = 0xFFFFFFFFU;
// A nickname with its marks: ( " the old eel " ).
constexpr Index kLongestNickname = 6;
// No name that is looked for again is longer.
constexpr Index kLongestAgain = 5;

class NameMending {
 public:
  NameMending(const Document& document, const WordForms& words,
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

  void run() {
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      join_ampersands();
      extend_persons();
      find_given_names();
      find_organizations();
    }
    join_nicknames();
    find_again();
    gather();
  }

 private:
  using Known =
      std::unordered_map<std::string_view, EntityType>;  // by their words

  void mark(TokenSpan tokens, Index name) {
    std::fill(at_.begin() + tokens.begin, at_.begin() + tokens.end, name);
  }

  // One name over all tokens from `begin` to `end`; those that it covers are
  // emptied.
  void put(TokenSpan tokens, EntityType type) {
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

  bool is_person(Index token) const {
    return at_[token] != kNone && names_[at_[token]].type == EntityType::Person;
  }

  Index begin_at(Index token) const {
    return at_[token] == kNone ? token : names_[at_[token]].tokens.begin;
  }
  Index end_at(Index token) const {
    return at_[token] == kNone ? token + 1 : names_[at_[token]].tokens.end;
  }

  // A capitalized word that is neither small nor says what somebody is.
  bool is_free_capital(Index token) const {
    return words_.capitalized(token) &&
           resources_.closed_words.function(words_.lower(token)) ==
               FunctionWord::None &&
           resources_.closed_words.pronoun(words_.lower(token)) == nullptr &&
           !is_title(token) &&
           resources_.nouns.find(words_.lower(token)) == nullptr;
  }

  bool is_title(Index token) const {
    return resources_.persons.title(without_stop(words_.lower(token))) !=
           nullptr;
  }

  NamePart part(Index token) const {
    return resources_.persons.part(without_stop(words_.lower(token)));
  }

  // "Holt & Rui sued the port."
  void join_ampersands() {
    for (Index t = sentence_.begin + 1; t + 1 < sentence_.end; ++t) {
      if (words_.text(t) == "&" && words_.capitalized(t - 1) &&
          words_.capitalized(t + 1)) {
        put({begin_at(t - 1), end_at(t + 1)}, EntityType::Organization);
      }
    }
  }

  void extend_persons() {
    for (Index t = sentence_.begin; t < sentence_.end; ++t) {
      if (!is_person(t)) {
        continue;
      }
      const TokenSpan before = names_[at_[t]].tokens;
      const TokenSpan after = {begin_before(before.begin), end_behind(before)};
      if (after.begin != before.begin || after.end != before.end) {
        put(after, EntityType::Person);
      }
      t = after.end - 1;
    }
  }

  // "Pieter van der Laan", "Faisal bin Harun al-Masri": over particles to the
  // word or the name before them.
  Index begin_before(Index begin) const {
    Index token = begin;
    while (token > sentence_.begin && part(token - 1) == NamePart::Particle &&
           at_[token - 1] == kNone &&
           words_.word_case(token - 1) == TokenCase::Lower) {
      --token;
    }
    if (token == sentence_.begin) {
      return begin;
    }
    const Index given = token - 1;
    if (token == begin) {
      const bool goes_on =
          follows_office(given) ||
          (is_given_name(given) &&
           (given == sentence_.begin || !stands_in_name(given - 1)));
      return goes_on && at_[given] == kNone ? given : begin;
    }
    return is_person(given) || (at_[given] == kNone && is_free_capital(given) &&
                                may_be_given(given))
               ? begin_at(given)
               : begin;
  }

  // "Defence Minister Odd Berg", where only Berg was found.
  bool follows_office(Index token) const {
    if (token == sentence_.begin || !is_free_capital(token) ||
        !words_.capitalized(token - 1)) {
      return false;
    }
    const Noun* noun = resources_.nouns.find(words_.lower(token - 1));
    return noun != nullptr && noun->kind == NounKind::Office &&
           resources_.country_names.find_whole(words_.text(token)) == nullptr;
  }

  bool may_be_given(Index token) const {
    return resources_.persons.is_given_name(fold(words_.text(token))) ||
           (!document_.tags.empty() && is_proper(token));
  }

  // "Jonas" of "striker Jonas Feld", where only Feld was found.
  bool is_given_name(Index token) const {
    return is_free_capital(token) && is_proper(token) &&
           resources_.persons.is_given_name(fold(words_.text(token))) &&
           resources_.country_names.find_whole(words_.text(token)) == nullptr;
  }

  bool is_proper(Index token) const {
    return document_.tags.empty() ||
           document_.tags[token].universal == UniversalTag::PROPN;
  }

  // "Harrow manager Tom Adair branded it a fluke": a given name and a capital
  // are a person, whatever surprises in the words around.
  void find_given_names() {
    for (Index t = sentence_.begin; t + 1 < sentence_.end; ++t) {
      const Index next = t + 1;
      const bool free = at_[t] == kNone && at_[next] == kNone &&
                        (t == sentence_.begin || !stands_in_name(t - 1)) &&
                        (next + 1 == sentence_.end || !stands_in_name(next + 1));
      if (free && is_given_name(t) && is_free_capital(next) &&
          is_proper(next) && words_.word_case(t) == words_.word_case(next)) {
        put({t, next + 1}, EntityType::Person);
      }
    }
  }

  // Capitals that nothing else makes a name.
  void find_organizations() {
    for (Index t = sentence_.begin; t + 1 < sentence_.end; ++t) {
      Index end = t;
      while (end < sentence_.end && at_[end] == kNone && is_free_capital(end) &&
             is_proper(end) && words_.word_case(end) == TokenCase::Capital) {
        ++end;
      }
      const bool whole = end > t && end - t <= kLongestAgain &&
                         (end == sentence_.end || !stands_in_name(end));
      if (whole && (is_told({t, end}) || speaks_through(end))) {
        put({t, end}, EntityType::Organization);
      }
      t = std::max(t, end);
    }
  }

  // "told the Daily Harbour that": who is told something can hear it.
  bool is_told(TokenSpan run) const {
    return run.size() > 1 && run.begin >= sentence_.begin + 2 &&
           resources_.closed_words.function(words_.lower(run.begin - 1)) ==
               FunctionWord::Definite &&
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

  bool stands_in_name(Index token) const {
    return at_[token] != kNone || is_free_capital(token);
  }

  Index end_behind(TokenSpan name) const {
    Index end = name.end;
    // "Kang Seo-yeon", but not "the Harrow-led talks": those have a noun.
    if (name.size() > 1 && end + 1 < sentence_.end && words_.text(end) == "-" &&
        touches(end) && touches(end + 1) && at_[end + 1] == kNone &&
        !stands_before_noun(end + 1) &&
        resources_.nouns.find(words_.lower(end + 1)) == nullptr) {
      end += 2;
    }
    if (end < sentence_.end && at_[end] == kNone && is_generation(end)) {
      ++end;
    }
    return end;
  }

  // No space before it.
  bool touches(Index token) const {
    return document_.tokens[token - 1].bytes.end ==
           document_.tokens[token].bytes.begin;
  }

  bool stands_before_noun(Index token) const {
    if (token + 1 >= sentence_.end || document_.tags.empty()) {
      return false;
    }
    const UniversalTag next = document_.tags[token + 1].universal;
    return next == UniversalTag::NOUN || next == UniversalTag::ADJ ||
           next == UniversalTag::PROPN;
  }

  bool is_generation(Index token) const {
    return part(token) == NamePart::Generation;
  }

  // "Robert "Rocky" Delmar".
  void join_nicknames() {
    for (const Quotation& quotation : document_.quotations) {
      const TokenSpan quoted = quotation.tokens;
      if (!quotation.closed || quoted.size() > kLongestNickname ||
          quoted.size() < 3 || quoted.begin == 0 ||
          quoted.end >= document_.tokens.size()) {
        continue;
      }
      const Index before = quoted.begin - 1;
      const Index after = quoted.end;
      const bool persons = is_person(before)
                               ? is_person(after) || is_free_capital(after)
                               : is_person(after) && is_free_capital(before);
      if (persons && words_.word_case(quoted.end - 2) != TokenCase::None) {
        put({begin_at(before), end_at(after)}, EntityType::Person);
      }
    }
  }

  // Marks names that were found elsewhere: those of two words and more, the
  // last words of persons and rare first words of organizations.
  void find_again() {
    Known known;
    for (const Mention& name : names_) {
      if (name.tokens.size() > 1 && name.tokens.size() <= kLongestAgain) {
        remember(name, known);
      }
    }
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      for (Index t = sentence_.begin; t < sentence_.end; ++t) {
        if (at_[t] == kNone && words_.capitalized(t)) {
          const TokenSpan again = longest_at(t, known);
          if (!again.empty()) {
            put(again, known.at(text_of(document_, again)));
            t = again.end - 1;
          }
        }
      }
    }
  }

  void remember(const Mention& name, Known& known) const {
    const TokenSpan tokens = name.tokens;
    known.emplace(text_of(document_, tokens), name.type);
    const Index last = tokens.end - 1;
    if (name.type == EntityType::Person) {
      known.emplace(words_.text(last), name.type);
    } else if (name.type == EntityType::Organization && tokens.size() > 2 &&
               words_.capitalized(last - 1)) {
      // "Brenner Optics Inc.", "Brenner Optics".
      const TokenSpan shorter{tokens.begin, last};
      known.emplace(text_of(document_, shorter), name.type);
    }
    if (name.type == EntityType::Organization && is_rare(tokens.begin)) {
      known.emplace(words_.text(tokens.begin), name.type);
    }
  }

  // "Novatek" of "Novatek Systems" names it alone, "World" of "World Bank" does
  // not.
  bool is_rare(Index token) const {
    constexpr int kCommonest = 5;  // of the eight thousand commonest words
    const std::string lower(words_.lower(token));
    return is_free_capital(token) &&
           !resources_.persons.is_given_name(fold(lower)) &&
           resources_.country_names.find_whole(words_.text(token)) == nullptr &&
           resources_.clusters.find(hash_of(lower)).frequency <= kCommonest;
  }

  TokenSpan longest_at(Index token, const Known& known) const {
    for (Index size = std::min(kLongestAgain, sentence_.end - token); size > 0;
         --size) {
      const TokenSpan tokens{token, token + size};
      if (std::all_of(at_.begin() + tokens.begin, at_.begin() + tokens.end,
                      [](Index name) { return name == kNone; }) &&
          known.contains(text_of(document_, tokens)) &&
          (size > 1 || stands_alone(token))) {
        return tokens;
      }
    }
    return {};
  }

  // "Friis spoke", but "Hill climbing" is no Hill.
  bool stands_alone(Index token) const {
    return is_free_capital(token) && is_proper(token);
  }

  void gather() {
    std::erase_if(names_,
                  [](const Mention& name) { return name.tokens.empty(); });
    std::sort(names_.begin(), names_.end(),
              [](const Mention& one, const Mention& other) {
                return one.tokens.begin < other.tokens.begin;
              });
  }

  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
  std::vector<Mention>& names_;
  std::vector<Index> at_;  // for each token the name that holds it
  TokenSpan sentence_;
};

}  // namespace

void mend_names(const Document& document, const WordForms& words,
                const Resources& resources, std::vector<Mention>& names) {
  NameMending(document, words, resources, names).run();
}

}  // namespace newsparse
