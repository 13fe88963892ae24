// SPDX-License-Identifier: Apache-2.0
//
// What the finder of names cuts apart, put together. It sees a token and its
// neighbours, so that "Pieter van der Laan", "Kang Seo-yeon" and "Carl
// Benning Jr." lose an end when their words are rare. Marks between two
// capitals, particles and suffixes are signs that need no model. What it gets
// wrong: `Holt & Rui` as two singers.
#include "stages/mentions_shapes.h"

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// A nickname with its marks: ( " the old eel " ).
constexpr Index kLongestNickname = 6;

class NameShapes {
 public:
  explicit NameShapes(NameMap& map)
      : map_(map),
        document_(map.document()),
        words_(map.words()),
        resources_(map.resources()) {}

  void run() {
    for (const Sentence& sentence : document_.sentences) {
      sentence_ = sentence.tokens;
      join_ampersands();
      settle_sons();
      extend_persons();
    }
    join_nicknames();
  }

 private:
  NamePart part(Index token) const {
    return resources_.persons.part(without_stop(words_.lower(token)));
  }

  // "Holt & Rui sued the port."
  void join_ampersands() {
    for (Index t = sentence_.begin + 1; t + 1 < sentence_.end; ++t) {
      if (words_.text(t) == "&" && words_.capitalized(t - 1) &&
          words_.capitalized(t + 1)) {
        map_.put({map_.begin_at(t - 1), map_.end_at(t + 1)},
                 EntityType::Organization);
      }
    }
  }

  // "Carl Benning | Jr.": only persons have fathers. Not "the King Jr. Bridge".
  void settle_sons() {
    for (Index t = sentence_.begin + 1; t < sentence_.end; ++t) {
      const bool son = is_generation(t) && map_.holds(t - 1) &&
                       may_be_person(map_.at(t - 1)->type) &&
                       map_.end_at(t - 1) - map_.begin_at(t - 1) > 1;
      const Index end = map_.holds(t) ? map_.end_at(t) : t + 1;
      if (son && end == t + 1 &&
          (end == sentence_.end || !words_.capitalized(end))) {
        map_.put({map_.begin_at(t - 1), end}, EntityType::Person);
      }
    }
  }

  // "World War | II" is an event.
  static bool may_be_person(EntityType type) {
    return type == EntityType::Organization || type == EntityType::Place;
  }

  void extend_persons() {
    for (Index t = sentence_.begin; t < sentence_.end; ++t) {
      if (!map_.is_person(t)) {
        continue;
      }
      const TokenSpan before = map_.at(t)->tokens;
      const TokenSpan after = {begin_of_initials(begin_before(before.begin)),
                               end_behind(before)};
      if (after.begin != before.begin || after.end != before.end) {
        map_.put(after, EntityType::Person);
      }
      t = after.end - 1;
    }
  }

  // "Pieter van der Laan", "Faisal bin Harun al-Masri": over particles to the
  // word or the name before them.
  Index begin_before(Index begin) const {
    Index token = begin;
    while (token > sentence_.begin && part(token - 1) == NamePart::Particle &&
           !map_.holds(token - 1) &&
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
          (map_.is_given_name(given) &&
           (given == sentence_.begin || !map_.stands_in_name(given - 1)));
      return goes_on && !map_.holds(given) ? given : begin;
    }
    return map_.is_person(given) ||
                   (!map_.holds(given) && map_.is_free_capital(given) &&
                    may_be_given(given))
               ? map_.begin_at(given)
               : begin;
  }

  // "K. | Michael Stevens", "R | Saravanan"; not "I", nor the "A" that begins
  // a sentence.
  Index begin_of_initials(Index begin) const {
    while (begin > sentence_.begin && is_initial(begin - 1)) {
      --begin;
    }
    return begin;
  }

  bool is_initial(Index token) const {
    const std::string_view text = words_.text(token);
    const bool stop = text.size() == 2 && text[1] == '.';
    return !map_.holds(token) && words_.capitalized(token) &&
           (stop || (text.size() == 1 && text != "A" && text != "I"));
  }

  // "Defence Minister Odd Berg", where only Berg was found.
  bool follows_office(Index token) const {
    if (token == sentence_.begin || !words_.capitalized(token - 1) ||
        !is_office(words_, resources_, token - 1)) {
      return false;
    }
    const bool free = map_.is_free_capital(token) || is_noun_and_name(token);
    return free &&
           resources_.country_names.find_whole(words_.text(token)) == nullptr;
  }

  // "Chairman Guy Ferris": a noun elsewhere.
  bool is_noun_and_name(Index token) const {
    return words_.capitalized(token) && map_.is_proper(token) &&
           is_listed(token) && !is_office(words_, resources_, token);
  }

  // In the table of given names.
  bool is_listed(Index token) const {
    return resources_.persons.is_given_name(fold(words_.text(token)));
  }

  bool may_be_given(Index token) const {
    return is_listed(token) ||
           (!document_.tags.empty() && map_.is_proper(token));
  }

  Index end_behind(TokenSpan name) const {
    Index end = name.end;
    // "Kang Seo-yeon", but not "the Harrow-led talks": those have a noun.
    if (name.size() > 1 && end + 1 < sentence_.end && words_.text(end) == "-" &&
        touches(end) && touches(end + 1) && !map_.holds(end + 1) &&
        !stands_before_noun(end + 1) &&
        resources_.nouns.find(words_.lower(end + 1)) == nullptr) {
      end += 2;
    }
    if (end < sentence_.end && !map_.holds(end) && is_generation(end)) {
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
      const bool persons =
          map_.is_person(before)
              ? map_.is_person(after) || map_.is_free_capital(after)
              : map_.is_person(after) && map_.is_free_capital(before);
      if (persons && words_.word_case(quoted.end - 2) != TokenCase::None) {
        map_.put({map_.begin_at(before), map_.end_at(after)},
                 EntityType::Person);
      }
    }
  }

  NameMap& map_;
  const Document& document_;
  const WordForms& words_;
  const Resources& resources_;
  TokenSpan sentence_;
};

}  // namespace

void mend_shapes(NameMap& map) {
  NameShapes(map).run();
}

}  // namespace newsparse
