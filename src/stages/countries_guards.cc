// SPDX-License-Identifier: Apache-2.0
//
// Each guard of the tables is a question about the words beside a name. What
// they cannot tell ("Georgia voted.") is left to the document as a whole.
#include "stages/countries_guards.h"

#include <algorithm>

namespace newsparse {
namespace {

using Verdict = CountryVerdict;

bool is_name_like(CountryMentionKind kind) {
  return kind != CountryMentionKind::Adjective &&
         kind != CountryMentionKind::Demonym &&
         kind != CountryMentionKind::Abbreviation &&
         kind != CountryMentionKind::Combining;
}

// Asks about one candidate.
class Judge {
 public:
  Judge(const CountryWords& words, const CountryCandidate& candidate,
        const CountryNeighbors& neighbors)
      : words_(words),
        candidate_(candidate),
        neighbors_(neighbors),
        first_(candidate.readings[0]),
        before_(candidate.begin - 1),
        after_(words.next(candidate.end)) {}

  Verdict run() const {
    if (is_currency() || is_in_longer_word()) {
      return Verdict::Reject;
    }
    switch (first_.use) {
      case NameUse::AfterComma:
      case NameUse::Postal:
        return is_state_of_city() ? Verdict::Accept : Verdict::Reject;
      case NameUse::State:
      case NameUse::City:
        return place();
      default:
        return country();
    }
  }

  bool is_person() const {
    const bool guarded = is_guarded();
    if (const auto mention =
            words_.mention_around(candidate_.begin, candidate_.end)) {
      if (words_.type_of_mention(*mention) == EntityType::Person &&
          is_ever_person() && !words_.has(before_, ContextRole::Brand) &&
          !words_.has(before_, ContextRole::State)) {
        return true;
      }
    }
    if (continues_name_before(guarded)) {
      return true;
    }
    return guarded && continues_name_after();
  }

 private:
  bool is_guarded() const {
    return first_.guard == CountryGuard::Person ||
           first_.guard == CountryGuard::StrictPerson ||
           first_.guard == CountryGuard::Homograph ||
           first_.use == NameUse::State || first_.use == NameUse::City;
  }

  // "Team Canada" and "Iran Air" are taken for persons now and then.
  bool is_ever_person() const {
    return is_guarded() || first_.guard == CountryGuard::Evidence ||
           (first_.guard == CountryGuard::Surname && is_name_like(first_.kind));
  }

  // "US$20"
  bool is_currency() const {
    return words_.has_gap(candidate_.end, WordGap::Break) &&
           words_.is_dollar_after(candidate_.end - 1);
  }

  // "Jean-France", "Jordan-Smith": a hyphen joins names, unless it joins
  // countries or parts that the table knows ("anti-American").
  bool is_in_longer_word() const {
    if (words_.has_gap(candidate_.begin, WordGap::Hyphen) && !joined_before() &&
        words_.is_capital(before_) &&
        !words_.has(before_, ContextRole::Prefix) && is_guarded()) {
      return true;
    }
    if (words_.has_gap(candidate_.begin, WordGap::Apostrophe) &&
        is_name_like(first_.kind)) {
      return true;  // "d'Iran"
    }
    return words_.has_gap(candidate_.end, WordGap::Hyphen) && !joined_after() &&
           words_.is_capital(candidate_.end) && is_guarded();
  }

  bool joined_before() const {
    return neighbors_.before != nullptr &&
           neighbors_.before->end == candidate_.begin;
  }
  bool joined_after() const {
    return neighbors_.after != nullptr &&
           neighbors_.after->begin == candidate_.end;
  }

  // "Athens, Ga.", "Portland, OR", "(Ohio)" after a name with a capital.
  bool is_state_of_city() const {
    if (!words_.has_gap(candidate_.begin, WordGap::Comma) ||
        !words_.is_capital(before_) || words_.in_capitals(candidate_.begin)) {
      return false;
    }
    if (first_.use == NameUse::Postal) {
      return words_.at(candidate_.begin).letters == LetterCase::Upper &&
             words_.at(before_).letters == LetterCase::Capital;
    }
    // "The Lotos Club, La Romana"
    return !words_.follows(candidate_.end) ||
           !words_.is_capital(candidate_.end);
  }

  Verdict place() const {
    if (words_.has_gap(candidate_.begin, WordGap::Comma) &&
        words_.is_capital(before_)) {
      return candidate_.readings.size() > 1 ? Verdict::Open : Verdict::Accept;
    }
    if (is_person()) {
      return Verdict::Person;
    }
    if (first_.use == NameUse::City && is_part_of_name()) {
      return Verdict::Reject;
    }
    return Verdict::Accept;
  }

  // "Boston Dynamics", "Port Hamburg": the city is a part of another name.
  bool is_part_of_name() const {
    if (words_.in_title_case(candidate_.begin)) {
      return false;
    }
    const bool before = words_.follows(candidate_.begin) &&
                        words_.is_capital(before_) && !joined_before() &&
                        !words_.begins_sentence(before_) &&
                        !words_.has(before_, ContextRole::Region);
    const bool after = after_ == candidate_.end && words_.follows(after_) &&
                       words_.is_capital(after_) && !joined_after() &&
                       !words_.has(after_, ContextRole::State) &&
                       !words_.has(after_, ContextRole::Title);
    return before || after;
  }

  Verdict country() const {
    switch (first_.guard) {
      case CountryGuard::None:
        return plain();
      case CountryGuard::Capitals:
        return capitals();
      case CountryGuard::AfterPreposition:
        return after_preposition();
      case CountryGuard::People:
        return people();
      case CountryGuard::Language:
        return language();
      case CountryGuard::Person:
        return person(Verdict::Accept);
      case CountryGuard::StrictPerson:
        return person(Verdict::Open);
      case CountryGuard::Surname:
        return surname();
      case CountryGuard::Homograph:
      case CountryGuard::Rarer:
        return is_name_like(first_.kind) ? person(Verdict::Open)
                                         : Verdict::Open;
      case CountryGuard::Evidence:
        return is_person() ? Verdict::Person : Verdict::Open;
      case CountryGuard::Hyphen:
        return words_.has_gap(candidate_.end, WordGap::Hyphen) &&
                       words_.is_capital(candidate_.end)
                   ? Verdict::Accept
                   : Verdict::Reject;
      case CountryGuard::Diacritic:
        return words_.has_diacritic(candidate_.begin) ? Verdict::Accept
                                                      : Verdict::Reject;
    }
    return Verdict::Accept;
  }

  Verdict plain() const {
    return is_name_like(first_.kind) && is_person() ? Verdict::Person
                                                    : Verdict::Accept;
  }

  // "LET US PRAY" against "US ARMY ROUTED": in a line of capitals only what
  // follows tells.
  Verdict capitals() const {
    if (!words_.in_capitals(candidate_.begin)) {
      return Verdict::Accept;
    }
    const bool country = words_.has(after_, ContextRole::State) ||
                         words_.has_gap(candidate_.end, WordGap::Hyphen) ||
                         words_.is_possessive(candidate_.end) ||
                         joined_before() || joined_after() ||
                         (words_.begins_sentence(candidate_.begin) &&
                          words_.has(after_, ContextRole::Agentive));
    return country ? Verdict::Accept : Verdict::Reject;
  }

  // "back in the States", not "the States General"
  Verdict after_preposition() const {
    const bool place = words_.has(before_, ContextRole::Location) ||
                       words_.has(before_, ContextRole::Preposition);
    const bool longer =
        words_.follows(after_) &&
        (words_.is_capital(after_) || words_.has(after_, ContextRole::Link));
    return place && !longer ? Verdict::Accept : Verdict::Reject;
  }

  // "a Dane", "three Danes", "the young Finn", not "Dane Whitlock"
  Verdict people() const {
    const bool named =
        words_.follows(after_) && words_.is_capital(after_) && !joined_after();
    if (named || is_after_given_name() || !words_.follows(candidate_.begin)) {
      return Verdict::Reject;
    }
    const bool counted = words_.has(before_, ContextRole::Determiner) ||
                         words_.is_number(before_) || joined_before() ||
                         (words_.is_lower(before_) &&
                          !words_.has(before_, ContextRole::Preposition));
    return counted ? Verdict::Accept : Verdict::Reject;
  }

  // "speaks French", "a French teacher", "translated into English"
  Verdict language() const {
    if (is_after_given_name() || (words_.has(before_, ContextRole::Title) &&
                                  words_.is_capital(before_))) {
      return Verdict::Reject;  // "Mr. English"
    }
    if (words_.has_gap(candidate_.end, WordGap::Hyphen) &&
        words_.has(candidate_.end, ContextRole::LanguageNoun)) {
      return Verdict::Language;
    }
    if (words_.has(before_, ContextRole::Speaks)) {
      return Verdict::Language;
    }
    const bool noun = words_.follows(candidate_.end) &&
                      !words_.has(candidate_.end, ContextRole::Preposition) &&
                      !words_.has(candidate_.end, ContextRole::Agentive) &&
                      !words_.has(candidate_.end, ContextRole::Determiner);
    if (noun) {
      return is_language_noun() ? Verdict::Language : Verdict::Accept;
    }
    if (words_.has_gap(candidate_.end, WordGap::Hyphen)) {
      return Verdict::Accept;
    }
    if (words_.has(before_, ContextRole::LanguageLead) ||
        neighbors_.verdict_before == Verdict::Language) {
      return Verdict::Language;
    }
    return Verdict::Accept;
  }

  // "a French teacher"; of the nation that shares its word with the world,
  // also "an English translation".
  bool is_language_noun() const {
    return words_.has(candidate_.end, ContextRole::LanguageNoun) ||
           (first_.kind == CountryMentionKind::Subdivision &&
            words_.has(candidate_.end, ContextRole::LanguageWork));
  }

  // "Ireland" seldom is a name, so that only a name beside it tells: "Colm
  // Ireland", "India Walton".
  Verdict surname() const {
    if (is_person()) {
      return Verdict::Person;
    }
    const bool given = words_.is_given_name(candidate_.begin) &&
                       continues_name_after() && words_.is_surname(after_);
    if (given) {
      return Verdict::Person;
    }
    return is_name_like(first_.kind) ? Verdict::Accept : language();
  }

  Verdict person(Verdict otherwise) const {
    if (is_person()) {
      return Verdict::Person;
    }
    const bool place = words_.follows(candidate_.begin) &&
                       words_.has(before_, ContextRole::Inside);
    return place && first_.guard != CountryGuard::Homograph ? Verdict::Accept
                                                            : otherwise;
  }

  bool is_after_given_name() const {
    return words_.follows(candidate_.begin) && !joined_before() &&
           !words_.has(before_, ContextRole::Determiner) &&
           words_.is_given_name(before_);
  }

  // "Mr. Jordan", "Michael B. Jordan", "Michael Jordan". Of a name that is
  // seldom a surname ("Anatole France") only a given name tells.
  bool continues_name_before(bool guarded) const {
    const bool spaced = words_.follows(candidate_.begin);
    const bool dotted = words_.has_gap(candidate_.begin, WordGap::DotSpace);
    if (joined_before() || (!spaced && !dotted) ||
        words_.in_capitals(candidate_.begin)) {
      return false;
    }
    if (words_.is_capital(before_) && words_.has(before_, ContextRole::Title) &&
        guarded) {
      return true;
    }
    if (dotted) {
      return guarded && words_.is_initial(before_);
    }
    if (words_.is_given_name(before_) &&
        !words_.has(before_, ContextRole::State) &&
        !words_.has(before_, ContextRole::Preposition) &&
        !words_.has(before_, ContextRole::Determiner) &&
        !words_.has(before_, ContextRole::Time) &&
        !words_.has(before_, ContextRole::Agentive)) {
      return true;
    }
    return guarded && first_.use == NameUse::Country &&
           words_.is_capital(before_) && !words_.begins_sentence(before_) &&
           !words_.in_title_case(candidate_.begin) &&
           !words_.has(before_, ContextRole::Region) &&
           !words_.has(before_, ContextRole::Time) &&
           !words_.has(before_, ContextRole::State) &&
           !words_.has(before_, ContextRole::Organization);
  }

  // "Jordan Peele", not "Jordan Foreign Ministry", not in "Jordan Seeks Aid"
  bool continues_name_after() const {
    return after_ == candidate_.end && words_.follows(after_) &&
           words_.is_capital(after_) && !joined_after() &&
           !words_.in_title_case(candidate_.begin) &&
           !words_.has(after_, ContextRole::State) &&
           !words_.has(after_, ContextRole::Title) &&
           !words_.has(after_, ContextRole::Organization);
  }

  const CountryWords& words_;
  const CountryCandidate& candidate_;
  const CountryNeighbors& neighbors_;
  const CountryReading& first_;
  Index before_;
  Index after_;
};

}  // namespace

CountryVerdict judge_country(const CountryWords& words,
                             const CountryCandidate& candidate,
                             const CountryNeighbors& neighbors) {
  return Judge(words, candidate, neighbors).run();
}

bool is_in_person_name(const CountryWords& words,
                       const CountryCandidate& candidate,
                       const CountryNeighbors& neighbors) {
  return Judge(words, candidate, neighbors).is_person();
}

}  // namespace newsparse
