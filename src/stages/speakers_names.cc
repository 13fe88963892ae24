// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_names.h"

#include <algorithm>

#include "stages/speakers_candidates.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

bool is_capitals(std::string_view text) {
  return text.size() > 1 && lower(text) != text &&
         std::none_of(text.begin(), text.end(),
                      [](char c) { return c >= 'a' && c <= 'z'; });
}

SpeakerEvidence name_evidence(std::string_view text, std::string_view name) {
  if (text.size() >= name.size()) {
    return SpeakerEvidence::Name;
  }
  const bool part = name.find(text) != std::string_view::npos;
  return !part && is_capitals(text) ? SpeakerEvidence::Acronym
                                    : SpeakerEvidence::Surname;
}

// Lets the state behind a capital speak. Its entity stays what it was where
// the article does not name the state.
template <class Who>
void call_after(const StatesBehindPlaces::State& state, Who& who) {
  who.name = state.name;
  who.type = EntityType::Country;
  who.entity = state.entity ? state.entity : who.entity;
}

}  // namespace

bool is_relative(const Document& document, Index token) {
  if (document.tags.empty()) {
    return false;
  }
  const PennTag tag = document.tags[token].penn;
  return tag == PennTag::WP || tag == PennTag::WDT;
}

SpeakerNames::SpeakerNames(const Document& document, const Resources& resources,
                           const MentionsByHead& mentions)
    : document_(document),
      mentions_(mentions),
      states_(document, resources.country_names, resources.countries),
      persons_(resources.persons),
      nouns_(resources.nouns),
      names_(document.entities.size()),
      words_(document.entities.size()) {}

Speaker SpeakerNames::described(TokenSpan source) const {
  Speaker speaker;
  speaker.description = text_of(document_, source);
  const Index head = head_of(document_, source);
  if (const Noun* noun = nouns_.find(lower(token_text(document_, head)))) {
    speaker.type = noun->type;
  }
  give_evidence(speaker, SpeakerEvidence::Description);
  return speaker;
}

// "Reyl said": a name that the finder of names passed over is still a name,
// and perhaps a capital's.
Speaker SpeakerNames::unlisted(TokenSpan source) const {
  constexpr float kUnlisted = 0.8F;
  Speaker speaker;
  speaker.name = text_of(document_, source);
  speaker.evidence = SpeakerEvidence::Name;
  speaker.confidence = kUnlisted;
  if (const auto state = states_.behind(EntityType::Place, speaker.name)) {
    call_after(*state, speaker);
    speaker.evidence = SpeakerEvidence::Metonym;
  }
  return speaker;
}

const Entity& SpeakerNames::entity_at(Index mention) const {
  return document_.entities[entity_of(mention)];
}

Index SpeakerNames::entity_of(Index mention) const {
  const Index entity = mentions_.entity_of(mention);
  return names_[entity].value_or(entity);
}

// "Lisbon said it had not been told": nothing else in the article is
// needed for a city that was taken for a person, unless people have that
// name or the article calls it "she".
EntityType SpeakerNames::type_of(const Entity& entity,
                                 std::string_view words) const {
  if (entity.type != EntityType::Person || entity.role ||
      entity.name != words || persons_.is_given_name(fold(words))) {
    return entity.type;
  }
  const bool person = std::any_of(
      entity.mentions.begin(), entity.mentions.end(), [this](Index mention) {
        return document_.mentions[mention].kind != MentionKind::Name;
      });
  return person ? entity.type : EntityType::Place;
}

Speaker SpeakerNames::mentioned(Index mention, TokenSpan source) const {
  const Index entity_index = entity_of(mention);
  const Entity& entity = document_.entities[entity_index];
  const std::string_view words =
      text_of(document_, document_.mentions[mention].tokens);
  Speaker speaker;
  speaker.entity = entity_index;
  speaker.type = entity.type;
  if (mentions_.is_named(entity_index)) {
    speaker.name = entity.name;
  } else {
    speaker.description = description_of(entity_index, source);
  }
  speaker.evidence = evidence_of(mention);
  if (const auto state = states_.behind(type_of(entity, words), words)) {
    call_after(*state, speaker);
    speaker.evidence = SpeakerEvidence::Metonym;
  }
  speaker.confidence = confidence_of(speaker.evidence);
  if (speaker.evidence == SpeakerEvidence::Pronoun) {
    speaker.candidates =
        candidates_for(document_, mentions_, mention, entity_index);
    // Where others could be meant, the pronoun alone does not settle it.
    constexpr float kAmbiguous = 0.65F;
    if (speaker.candidates.size() > 1) {
      speaker.confidence = kAmbiguous;
    }
  }
  return speaker;
}

// "she" is described by the words of an earlier claim of hers, else by her
// first nominal: "a porter".
std::string SpeakerNames::description_of(Index entity, TokenSpan source) const {
  const TokenSpan known = words_[entity];
  if (!known.empty() && source.size() == 1) {
    return std::string(text_of(document_, known));
  }
  const Mention& first =
      document_.mentions[document_.entities[entity].mentions[0]];
  const bool own_words =
      first.kind == MentionKind::Nominal && !source.overlaps(first.tokens);
  return std::string(text_of(document_, own_words ? first.tokens : source));
}

SpeakerEvidence SpeakerNames::evidence_of(Index mention) const {
  const Mention& it = document_.mentions[mention];
  const Entity& entity = entity_at(mention);
  const bool named = mentions_.is_named(entity_of(mention));
  switch (it.kind) {
    case MentionKind::Name:
      return name_evidence(text_of(document_, it.tokens), entity.name);
    case MentionKind::Nominal:
      return named ? SpeakerEvidence::Role : SpeakerEvidence::Description;
    case MentionKind::Pronoun:
      break;
  }
  if (is_relative(document_, it.head)) {
    return SpeakerEvidence::Relative;
  }
  return named || entity.mentions.size() > 1 ? SpeakerEvidence::Pronoun
                                             : SpeakerEvidence::Description;
}

// "A spokesman for the owners, Leif Strand, said ... He said": the name that
// a source gives to a noun phrase stands for it from then on. The words for
// those without a name are kept as well.
void SpeakerNames::learn(Index mention, Index head, TokenSpan source) {
  const Index entity = entity_of(mention);
  const auto at_head = mentions_.at(head, source);
  const bool named = mentions_.is_named(entity);
  if (named && at_head && *at_head != mention &&
      !mentions_.is_named(entity_of(*at_head)) &&
      document_.mentions[*at_head].kind == MentionKind::Nominal) {
    names_[mentions_.entity_of(*at_head)] = entity;
  }
  if (!named && words_[entity].empty() &&
      document_.mentions[mention].kind == MentionKind::Nominal) {
    words_[entity] = source;
  }
}

std::optional<CoSpeaker> SpeakerNames::co_speaker(
    Index head, TokenSpan source, const Speaker& speaker) const {
  const auto mention = mentions_.at(head, source);
  if (!mention || entity_of(*mention) == speaker.entity) {
    return std::nullopt;
  }
  const Mention& it = document_.mentions[*mention];
  const Entity& entity = entity_at(*mention);
  CoSpeaker other;
  other.entity = entity_of(*mention);
  other.type = entity.type;
  if (const auto state =
          states_.behind(entity.type, text_of(document_, it.tokens))) {
    call_after(*state, other);
  } else if (mentions_.is_named(*other.entity)) {
    other.name = entity.name;
  } else {
    other.description = text_of(document_, it.tokens);
  }
  return other;
}

}  // namespace newsparse
