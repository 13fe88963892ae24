// SPDX-License-Identifier: Apache-2.0
//
// Titles are read from the name outwards. "former Norland foreign minister
// Jon Aas": the word before the name is a noun for persons, and everything
// before it that may stand before a noun belongs to the title. "Ana Rui, a
// spokeswoman for the port, said": behind the comma stands a noun phrase with
// such a head and then another mark. In "Holt, the mayor said" no mark
// follows, so Holt is not the mayor.
#include "stages/entities_titles.h"

#include <algorithm>
#include <string_view>

namespace newsparse {
namespace {

// No title is longer: bounds the work for each name.
constexpr Index kLongest = 10;

bool is_noun_phrase_tag(PennTag tag) {
  switch (tag) {
    case PennTag::NN:
    case PennTag::NNS:
    case PennTag::NNP:
    case PennTag::NNPS:
    case PennTag::JJ:
    case PennTag::JJR:
    case PennTag::JJS:
    case PennTag::HYPH:
    case PennTag::AFX:
    case PennTag::VBN:
      return true;
    default:
      return false;
  }
}

class TitleSearch {
 public:
  TitleSearch(const EntityFrame& frame, const Mention& name)
      : frame_(frame),
        name_(name.tokens),
        sentence_(frame.sentence_of(name.tokens.begin)) {}

  Title before() {
    Title title;
    Index token = name_.begin;
    while (token > sentence_.begin && token + 3 > name_.begin) {
      const PersonTitle* address = frame_.title(token - 1);
      if (address == nullptr) {
        break;
      }
      --token;
      title.gender =
          address->gender != Gender::Unknown ? address->gender : title.gender;
      if (!address->noun.empty()) {
        title.role = TokenSpan{token, token + 1};
        title.noun = token;
      }
    }
    start_ = token;
    add_nouns(token, title);
    find_owner_behind(title);
    return title;
  }

  // "The foreign minister, Jon Aas, said".
  Title before_comma() const {
    Title title;
    if (start_ >= sentence_.begin + 2 && frame_.is_comma(start_ - 1) &&
        is_mark(name_.end)) {
      add_nouns(start_ - 1, title);
      if (title.role && !is_opened(title.role->begin)) {
        return {};
      }
    }
    return title;
  }

  // "Ana Rui became mayor of Aasby."
  Title predicate() const {
    const auto& arcs = frame_.document.arcs;
    Index verb = EntityFrame::kNone;
    for (Index t = name_.begin; !arcs.empty() && t < name_.end; ++t) {
      verb = arcs[t].relation == Relation::Nsubj ? arcs[t].head : verb;
    }
    const Index limit = std::min(sentence_.end, name_.end + kLongest);
    for (Index t = name_.end; verb != EntityFrame::kNone && t < limit; ++t) {
      const Noun* noun = frame_.noun(t);
      if (noun != nullptr && noun->kind == NounKind::Office &&
          arcs[t].relation == Relation::Xcomp && arcs[t].head == verb) {
        return title_around(t);
      }
    }
    return {};
  }

  Title behind() const {
    Title title;
    Index token = name_.end;
    if (token >= sentence_.end || !frame_.is_comma(token)) {
      return title;
    }
    token = behind_age(token + 1);
    const Index start = behind_determiner(token, title);
    const Index noun = head_from(start);
    if (noun == EntityFrame::kNone) {
      return {};
    }
    set_role(start, noun, title);
    return is_mark(title.role->end) ? title : Title{};
  }

 private:
  // "President Kang Min-seo of South Korea".
  void find_owner_behind(Title& title) const {
    const Index owner = frame_.behind_link(name_.end, sentence_.end);
    if (title.role && !title.owner && owner != EntityFrame::kNone &&
        frame_.name[owner] != EntityFrame::kNone) {
      title.owner = owner;
    }
  }

  Title title_around(Index noun) const {
    Title title;
    set_role(begin_of(noun), noun, title);
    return title;
  }

  // With what a link puts behind the noun: "mayor | of Aasby".
  void set_role(Index start, Index noun, Title& title) const {
    Index end = noun + 1;
    if (end < sentence_.end && frame_.function(end) == FunctionWord::Link) {
      end = complement_end(end, title);
    }
    title.role = TokenSpan{start, end};
    title.noun = noun;
    title.gender = frame_.noun(noun)->gender;
  }

  bool is_person_noun(Index token) const {
    const Noun* noun = frame_.noun(token);
    return noun != nullptr && noun->type == EntityType::Person;
  }

  // A mark or the end of the sentence, or a relative pronoun.
  bool is_mark(Index token) const {
    if (token >= sentence_.end) {
      return true;
    }
    const Pronoun* pronoun = frame_.pronoun(token);
    return (pronoun != nullptr && pronoun->form == PronounForm::Relative) ||
           (frame_.words.word_case(token) == TokenCase::None &&
            !frame_.is_hyphen(token) && !frame_.is_possessive_mark(token));
  }

  // The title whose last noun stands before `end`.
  void add_nouns(Index end, Title& title) const {
    if (end == sentence_.begin) {
      return;
    }
    Index noun = end - 1;
    if (!is_person_noun(noun)) {
      noun = head_of_office(end);
      if (noun == EntityFrame::kNone) {
        return;
      }
    }
    const Index begin = begin_of(noun);
    title.role = TokenSpan{begin, end};
    title.noun = noun;
    if (title.gender == Gender::Unknown) {
      title.gender = frame_.noun(noun)->gender;
    }
    if (begin > sentence_.begin && frame_.is_possessive_mark(begin - 1) &&
        begin - 1 > sentence_.begin) {
      title.owner = begin - 2;
    }
  }

  // "Minister for Energy Ana Rui": a capitalized noun, a link, then the head.
  Index head_of_office(Index end) const {
    const Index limit = end - sentence_.begin > kLongest / 2
                            ? end - kLongest / 2
                            : sentence_.begin;
    for (Index token = end; token > limit + 1; --token) {
      const Index before = token - 1;
      if (frame_.function(before) == FunctionWord::Link) {
        return is_person_noun(before - 1) && token < end &&
                       frame_.words.capitalized(before - 1)
                   ? before - 1
                   : EntityFrame::kNone;
      }
      if (!frame_.words.capitalized(before) &&
          frame_.function(before) != FunctionWord::Coordinator) {
        break;
      }
    }
    return EntityFrame::kNone;
  }

  Index begin_of(Index noun) const {
    const Index limit =
        noun - sentence_.begin > kLongest ? noun - kLongest : sentence_.begin;
    Index begin = noun;
    while (begin > limit) {
      if (belongs(begin - 1)) {
        --begin;
      } else if (begin - 1 > limit && joins(begin - 1) && belongs(begin - 2)) {
        begin -= 2;
      } else {
        break;
      }
    }
    return begin_of_name(begin, noun);
  }

  // "Bank of Norland Governor": a title that begins inside a name has all of
  // it.
  Index begin_of_name(Index begin, Index noun) const {
    const Index name = frame_.name[begin];
    if (name == EntityFrame::kNone) {
      return begin;
    }
    const TokenSpan tokens = frame_.document.mentions[name].tokens;
    return tokens.end <= noun ? tokens.begin : begin;
  }

  // "Trade and Industry Minister".
  bool joins(Index token) const {
    return frame_.function(token) == FunctionWord::Coordinator &&
           frame_.words.capitalized(token - 1) &&
           frame_.words.capitalized(token + 1);
  }

  bool belongs(Index token) const {
    const FunctionWord kind = frame_.function(token);
    if (kind == FunctionWord::Modifier || frame_.is_hyphen(token)) {
      return true;
    }
    if (kind != FunctionWord::None || frame_.pronoun(token) != nullptr ||
        frame_.words.word_case(token) == TokenCase::None) {
      // "US" is written like a pronoun.
      return frame_.words.word_case(token) == TokenCase::Capitals;
    }
    if (!frame_.document.tags.empty()) {
      return is_noun_phrase_tag(frame_.document.tags[token].penn);
    }
    return frame_.words.capitalized(token) || is_person_noun(token);
  }

  bool is_opened(Index begin) const {
    if (begin == sentence_.begin) {
      return false;
    }
    const FunctionWord kind = frame_.function(begin - 1);
    const Pronoun* pronoun = frame_.pronoun(begin - 1);
    return kind == FunctionWord::Definite || kind == FunctionWord::Indefinite ||
           frame_.is_possessive_mark(begin - 1) ||
           (pronoun != nullptr && pronoun->form == PronounForm::Possessive);
  }

  // "Ana Rui, 45, a doctor,".
  Index behind_age(Index token) const {
    if (token + 1 < sentence_.end && frame_.is_comma(token + 1) &&
        frame_.words.word_case(token) == TokenCase::None) {
      return token + 2;
    }
    return token;
  }

  // Behind "a", "his" or "Norland's"; notes the possessor.
  Index behind_determiner(Index token, Title& title) const {
    if (token < sentence_.end) {
      const FunctionWord kind = frame_.function(token);
      const Pronoun* pronoun = frame_.pronoun(token);
      if (kind == FunctionWord::Definite || kind == FunctionWord::Indefinite ||
          (pronoun != nullptr && pronoun->form == PronounForm::Possessive)) {
        ++token;
      }
    }
    for (Index at = token; at < sentence_.end && at < token + kLongest / 2;
         ++at) {
      if (frame_.is_possessive_mark(at)) {
        title.owner = at - 1;
        return at + 1;
      }
      if (!belongs(at)) {
        break;
      }
    }
    return token;
  }

  // The last noun for persons before something that is no part of the phrase.
  Index head_from(Index token) const {
    Index head = EntityFrame::kNone;
    const Index limit = token + kLongest;
    for (; token < sentence_.end && token < limit; ++token) {
      if (frame_.name[token] != EntityFrame::kNone &&
          head != EntityFrame::kNone) {
        return EntityFrame::kNone;
      }
      if (is_person_noun(token)) {
        head = token;
      } else if (head != EntityFrame::kNone ||
                 !(belongs(token) || modifies(token))) {
        break;
      }
    }
    return head;
  }

  // An ordinary adjective in lower case, where no tags tell.
  bool modifies(Index token) const {
    return frame_.document.tags.empty() &&
           frame_.words.word_case(token) == TokenCase::Lower &&
           frame_.function(token) == FunctionWord::None &&
           frame_.pronoun(token) == nullptr && !frame_.is_reporting_verb(token);
  }

  // The end of "for the port authority" behind a noun.
  Index complement_end(Index link, Title& title) const {
    const Index limit = link + kLongest;
    Index token = link + 1;
    while (token < sentence_.end && token < limit) {
      const FunctionWord kind = frame_.function(token);
      const bool opener =
          token == link + 1 &&
          (kind == FunctionWord::Definite || kind == FunctionWord::Indefinite);
      if (frame_.name[token] != EntityFrame::kNone) {
        title.owner = token;
      } else if (!opener && !belongs(token) && !modifies(token)) {
        break;
      }
      ++token;
    }
    return token;
  }

  const EntityFrame& frame_;
  TokenSpan name_;
  TokenSpan sentence_;
  Index start_ = 0;  // of the name with its forms of address
};

}  // namespace

Title title_of(const EntityFrame& frame, const Mention& name) {
  TitleSearch search(frame, name);
  const Title before = search.before();
  // "The mayor, Dr. Ana Rui," is a mayor first.
  if (before.role && frame.title(before.noun) == nullptr) {
    return before;
  }
  Title title = search.before_comma();
  if (!title.role) {
    title = search.behind();
  }
  if (!title.role && !before.role) {
    title = search.predicate();
  }
  if (!title.role) {
    title = before;
  }
  title.gender =
      before.gender != Gender::Unknown ? before.gender : title.gender;
  return title;
}

}  // namespace newsparse
