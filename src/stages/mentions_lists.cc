// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_lists.h"

#include <string>

#include "document/word_forms.h"
#include "learn/feature_hash.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::uint32_t bits_of_class(FunctionWord word) {
  switch (word) {
    case FunctionWord::None:
    case FunctionWord::Modifier:
      return 0;
    case FunctionWord::Definite:
    case FunctionWord::Indefinite:
    case FunctionWord::Numeral:
      return kOpener;
    case FunctionWord::Place:
      return kPlace;
    case FunctionWord::Link:
      return kLink;
    default:
      return kFunction;
  }
}

std::uint32_t bits_of_noun(const Noun* noun) {
  if (noun == nullptr) {
    return 0;
  }
  if (noun->kind == NounKind::Body) {
    return kBodyNoun;
  }
  switch (noun->type) {
    case EntityType::Person:
      return kPersonNoun;
    case EntityType::Group:
      return kGroupNoun;
    default:
      return kOtherNoun;
  }
}

// "said", "wrote": whoever does it is somebody. Verbs of other acts are left
// out, since there are so many that they tell little: "backed", "called".
bool states(const ReportingCue* cue) {
  return cue != nullptr && cue->attitude == Attitude::State &&
         cue->use == CueUse::Says && cue->medium != Medium::Thought;
}

}  // namespace

std::uint32_t bits_of_word(std::string_view word, const Resources& resources) {
  const std::string spelled = lower(word);
  const std::uint64_t small = hash_of(spelled);
  const std::uint64_t title =
      spelled.ends_with('.') ? hash_of(without_stop(spelled)) : small;
  const PersonLexicon& persons = resources.persons;
  std::uint32_t bits = bits_of_noun(resources.nouns.find(small)) |
                       bits_of_class(resources.closed_words.function(small));
  const std::uint64_t folded = hash_of(fold(word));
  bits |= persons.is_given_name(folded) ? kGivenName : 0U;
  bits |= persons.is_surname(folded) ? kSurname : 0U;
  bits |= persons.title(title) != nullptr ? kTitle : 0U;
  bits |= persons.part(title) != NamePart::None ? kParticle : 0U;
  bits |=
      states(resources.reporting.find(small, CuePart::Verb)) ? kReporting : 0U;
  bits |= resources.closed_words.pronoun(small) != nullptr ? kPronoun : 0U;
  return bits;
}

std::uint32_t bits_of_reading(const CountryReading& reading) {
  if (reading.use == NameUse::City) {
    return kCity;
  }
  if (reading.use != NameUse::Country) {
    return reading.use == NameUse::Stop ? kStop : kState;
  }
  switch (reading.kind) {
    case CountryMentionKind::Adjective:
    case CountryMentionKind::Demonym:
    case CountryMentionKind::Combining:
      return kPeople;
    case CountryMentionKind::Capital:
    case CountryMentionKind::City:
    case CountryMentionKind::Government:
      return kCity;
    case CountryMentionKind::Subdivision:
      return kState;
    default:
      return kCountry;
  }
}

}  // namespace newsparse
