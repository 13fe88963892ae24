// SPDX-License-Identifier: Apache-2.0
//
// Pronouns. "Voss met Krag in Aasby. She said the visit was brief." – both
// agree in gender and number, so the one that is subject as the pronoun is
// wins; who spoke last comes before who was spoken of, the nearer sentence
// before the farther. What stands inside a quotation is another voice: its
// pronouns and the article's do not bind each other. The weights are those of
// salience counting (Lappin and Leass, 1994) cut down to what the layers
// give; a window of mentions bounds the work.
#include "stages/entities_discourse.h"

#include <algorithm>
#include <cstddef>

#include "text/unicode.h"

namespace newsparse {
namespace {

// How far back an antecedent may stand.
constexpr std::size_t kMentions = 40;
constexpr Index kSentences = 4;

constexpr float kFarther = 1.0F;    // for each sentence between
constexpr float kTogether = 1.0F;   // in one paragraph
constexpr float kSubject = 0.8F;    // the antecedent is a subject
constexpr float kSameRole = 0.6F;   // and so is the pronoun
constexpr float kSpeaks = 1.0F;     // "Voss said ... she said"
constexpr float kGender = 0.4F;     // known, not only possible
constexpr float kOddGender = 3.0F;  // "Chanda", a man for once
constexpr float kNamed = 0.3F;      // a name or a pronoun, not a noun phrase
constexpr float kVague = 1.0F;      // "a stranger" for "she"
constexpr float kOften = 0.1F;      // for each mention, up to five
constexpr float kOddType = 0.9F;    // a thing or a place for "it"
constexpr float kOddNumber = 1.6F;  // a body or a country for "they"
constexpr float kNearer = 0.02F;    // for each mention between

}  // namespace

Index Discourse::antecedent(Index mention, const Pronoun& pronoun) const {
  if (pronoun.form == PronounForm::Relative) {
    return relative(mention);
  }
  const Mention& here = frame_.document.mentions[mention];
  const Index sentence = frame_.sentence[here.head];
  Index best = EntityFrame::kNone;
  float best_score = -1e9F;
  const std::size_t window =
      history_.size() > kMentions ? history_.size() - kMentions : 0;
  for (std::size_t i = history_.size(); i-- > window;) {
    const Noted& noted = history_[i];
    const Mention& before = frame_.document.mentions[noted.mention];
    if (sentence - frame_.sentence[before.head] > kSentences) {
      break;
    }
    if (before.tokens.end > here.tokens.begin ||
        !fits(pronoun, referents_[noted.entity]) || is_predicate(before) ||
        (frame_.sentence[before.head] != sentence &&
         !agrees(pronoun, referents_[noted.entity])) ||
        !speak_in_one_voice(before, here)) {
      continue;
    }
    if (is_object(mention, pronoun) && share_clause(before, here)) {
      continue;
    }
    const float value = score(noted, mention, pronoun) -
                        kNearer * static_cast<float>(history_.size() - i);
    if (value > best_score) {
      best_score = value;
      best = noted.entity;
    }
  }
  return best;
}

// "He is a liar, she wrote": a predicate is nobody new.
bool Discourse::is_predicate(const Mention& nominal) const {
  const Index begin = nominal.tokens.begin;
  return nominal.kind == MentionKind::Nominal && begin > 0 &&
         frame_.function(begin - 1) == FunctionWord::Copula;
}

Index Discourse::recent_organization(Index mention) const {
  const Mention& here = frame_.document.mentions[mention];
  const Index sentence = frame_.sentence[here.head];
  const std::size_t window =
      history_.size() > kMentions ? history_.size() - kMentions : 0;
  for (std::size_t i = history_.size(); i-- > window;) {
    const Mention& before = frame_.document.mentions[history_[i].mention];
    if (sentence - frame_.sentence[before.head] > kSentences) {
      break;
    }
    if (before.kind == MentionKind::Name &&
        before.tokens.end <= here.tokens.begin &&
        referents_[history_[i].entity].type == EntityType::Organization &&
        frame_.noun(before.head) == nullptr && !is_agency(before) &&
        speak_in_one_voice(before, here)) {
      return history_[i].entity;
    }
  }
  return EntityFrame::kNone;
}

// "(Reuters)" before an article is not what "the board" belongs to.
bool Discourse::is_agency(const Mention& name) const {
  return frame_.resources.agencies.has(
      fold(text_of(frame_.document, name.tokens)));
}

Index Discourse::recent_speaker(Index mention, Gender gender) const {
  const Mention& here = frame_.document.mentions[mention];
  if (frame_.speaks[mention] == 0) {
    return EntityFrame::kNone;
  }
  const Index paragraph = frame_.paragraph[frame_.sentence[here.head]];
  for (std::size_t i = history_.size(); i-- > 0;) {
    const Index other = history_[i].mention;
    const Mention& before = frame_.document.mentions[other];
    const Referent& referent = referents_[history_[i].entity];
    if (frame_.paragraph[frame_.sentence[before.head]] != paragraph) {
      break;
    }
    if (referent.type != EntityType::Person || frame_.subject[other] == 0 ||
        !speak_in_one_voice(before, here)) {
      continue;
    }
    const bool one =
        frame_.speaks[other] != 0 && before.kind == MentionKind::Name &&
        (gender == Gender::Unknown || referent.gender == Gender::Unknown ||
         gender == referent.gender);
    return one ? history_[i].entity : EntityFrame::kNone;
  }
  return EntityFrame::kNone;
}

// "Brandt, who said", "the man who left": what ends just before.
Index Discourse::relative(Index mention) const {
  const Index token = frame_.document.mentions[mention].tokens.begin;
  for (std::size_t i = history_.size(); i-- > 0;) {
    const Mention& before = frame_.document.mentions[history_[i].mention];
    const Index end = before.tokens.end;
    if (end > token) {
      continue;
    }
    const bool adjacent =
        end == token || (end + 1 == token && frame_.is_comma(end));
    const EntityType type = referents_[history_[i].entity].type;
    const bool can = type == EntityType::Person || type == EntityType::Group ||
                     type == EntityType::Organization;
    return adjacent && can ? history_[i].entity : EntityFrame::kNone;
  }
  return EntityFrame::kNone;
}

bool Discourse::fits(const Pronoun& pronoun, const Referent& referent) const {
  const bool person = referent.type == EntityType::Person;
  if (pronoun.gender == Gender::Neuter) {
    return !person && referent.type != EntityType::Group &&
           referent.number != Number::Plural;
  }
  if (pronoun.number == Number::Plural) {
    return referent.type == EntityType::Group ||
           referent.number == Number::Plural ||
           referent.type == EntityType::Organization ||
           referent.type == EntityType::Country;
  }
  return person && referent.number != Number::Plural &&
         (referent.gender == Gender::Unknown || referent.guessed ||
          referent.gender == pronoun.gender);
}

bool Discourse::agrees(const Pronoun& pronoun, const Referent& referent) {
  return pronoun.gender == Gender::Unknown ||
         pronoun.gender == Gender::Neuter ||
         referent.gender == Gender::Unknown ||
         referent.gender == pronoun.gender;
}

bool Discourse::speak_in_one_voice(const Mention& one,
                                   const Mention& other) const {
  const Index first = frame_.quotation[one.head];
  const Index second = frame_.quotation[other.head];
  return (first == EntityFrame::kNone) == (second == EntityFrame::kNone);
}

float Discourse::score(const Noted& noted, Index mention,
                       const Pronoun& pronoun) const {
  const Mention& before = frame_.document.mentions[noted.mention];
  const Mention& here = frame_.document.mentions[mention];
  const Referent& referent = referents_[noted.entity];
  const Index from = frame_.sentence[before.head];
  const Index to = frame_.sentence[here.head];
  float value = -kFarther * static_cast<float>(to - from);
  if (frame_.paragraph[from] == frame_.paragraph[to]) {
    value += kTogether;
  }
  if (frame_.subject[noted.mention] != 0) {
    value += kSubject + (frame_.subject[mention] != 0 ? kSameRole : 0);
  }
  if (frame_.speaks[noted.mention] != 0 && frame_.speaks[mention] != 0) {
    value += kSpeaks;
  }
  if (referent.gender != Gender::Unknown) {
    value += referent.gender == pronoun.gender ? kGender : -kOddGender;
  }
  if (before.kind != MentionKind::Nominal) {
    value += kNamed;
  }
  if (before.kind == MentionKind::Nominal && pronoun.gender != Gender::Neuter &&
      pronoun.number != Number::Plural && referent.gender == Gender::Unknown) {
    value -= kVague;
  }
  if (pronoun.number == Number::Plural) {
    const bool plural =
        referent.type == EntityType::Group || referent.number == Number::Plural;
    value -= plural ? 0 : kOddNumber;
  } else if (pronoun.gender == Gender::Neuter &&
             referent.type != EntityType::Organization &&
             referent.type != EntityType::Country) {
    value -= kOddType;
  }
  return value +
         kOften * static_cast<float>(std::min(referent.count, Index{5}));
}

// "her" is an object where no noun follows it.
bool Discourse::is_object(Index mention, const Pronoun& pronoun) const {
  if (pronoun.form == PronounForm::Object) {
    return true;
  }
  if (pronoun.form == PronounForm::Reflexive || frame_.subject[mention] != 0) {
    return false;
  }
  const Index after = frame_.document.mentions[mention].tokens.end;
  if (pronoun.form == PronounForm::Possessive) {
    return pronoun.gender == Gender::Female &&
           (after >= frame_.size() ||
            frame_.words.word_case(after) == TokenCase::None ||
            frame_.function(after) > FunctionWord::Modifier);
  }
  return false;
}

// "Voss thanked her": nobody thanks herself with a plain pronoun. A comma, a
// conjunction or another subject opens a new clause.
bool Discourse::share_clause(const Mention& before,
                             const Mention& pronoun) const {
  if (frame_.sentence[before.head] != frame_.sentence[pronoun.head] ||
      pronoun.tokens.begin - before.tokens.end > 6) {
    return false;
  }
  for (Index token = before.tokens.end; token < pronoun.tokens.begin; ++token) {
    const FunctionWord kind = frame_.function(token);
    if (frame_.words.word_case(token) == TokenCase::None ||
        kind == FunctionWord::Conjunction ||
        kind == FunctionWord::Coordinator || kind == FunctionWord::Definite ||
        frame_.pronoun(token) != nullptr) {
      return false;
    }
  }
  return true;
}

}  // namespace newsparse
