// SPDX-License-Identifier: Apache-2.0
//
// An ordered sieve from the source of a claim to the entity behind it, each
// answer with the name of the rule that gave it (after the quotation sieves of
// Muzny et al., EACL 2017). The entities stage has joined surnames, roles and
// pronouns to the one they stand for; what is left here is to choose the
// member of the source that speaks, to say how it was found, and to tell for
// whom it speaks and to whom. Rules in order: the mention at the source's
// head (a capital or seat of power for its state); for a relative pronoun its
// antecedent; for a quotation that goes on, the speaker of the one before. A
// source that names nobody is described in its own words; only a claim without
// source has no speaker.
#include "stages/speakers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/speakers_circumstances.h"
#include "stages/speakers_mentions.h"
#include "stages/speakers_states.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// How sure an answer of each rule is.
float confidence_of(SpeakerEvidence evidence) {
  switch (evidence) {
    case SpeakerEvidence::Name:
      return 0.97F;
    case SpeakerEvidence::Surname:
    case SpeakerEvidence::Acronym:
      return 0.94F;
    case SpeakerEvidence::Relative:
    case SpeakerEvidence::Metonym:
    case SpeakerEvidence::Turn:
      return 0.9F;
    case SpeakerEvidence::Role:
    case SpeakerEvidence::Description:
      return 0.85F;
    case SpeakerEvidence::Pronoun:
      return 0.75F;
    case SpeakerEvidence::Continuation:
      return 0.6F;
    case SpeakerEvidence::None:
      break;
  }
  return 0;
}

bool is_capitals(std::string_view text) {
  return text.size() > 1 && lower(text) != text &&
         std::none_of(text.begin(), text.end(),
                      [](char c) { return c >= 'a' && c <= 'z'; });
}

class SpeakerResolver {
 public:
  SpeakerResolver(const Document& document, const Resources& resources)
      : document_(document),
        mentions_(document),
        circumstances_(document, resources.markers, mentions_),
        states_(document, resources.country_names, resources.countries) {}

  std::vector<Speaker> resolve() {
    speakers_.reserve(document_.claims.size());
    for (Index c = 0; c < document_.claims.size(); ++c) {
      speakers_.push_back(speaker_of(c));
    }
    return std::move(speakers_);
  }

 private:
  Speaker speaker_of(Index claim_index) {
    const Claim& claim = document_.claims[claim_index];
    if (claim.continues && *claim.continues < claim_index &&
        !(claim.source && claim.cue)) {
      return continued(*claim.continues);
    }
    if (!claim.source) {
      return without_source(claim_index);
    }
    Speaker speaker = from_source(claim);
    circumstances_.describe(claim, speaker);
    return speaker;
  }

  Speaker continued(Index earlier) const {
    Speaker speaker = speakers_[earlier];
    if (speaker.evidence != SpeakerEvidence::None) {
      speaker.evidence = SpeakerEvidence::Continuation;
      speaker.confidence = std::min(
          speaker.confidence, confidence_of(SpeakerEvidence::Continuation));
    }
    return speaker;
  }

  // "Enough is enough." – a quotation that nobody is said to have said belongs
  // to whoever spoke in the paragraph before.
  Speaker without_source(Index claim_index) const {
    constexpr float kFloating = 0.4F;
    const Claim& claim = document_.claims[claim_index];
    const bool floats = claim.form == ClaimForm::Direct && !claim.cue;
    if (!floats || claim_index == 0 || !follows(claim_index)) {
      return {};
    }
    Speaker speaker = continued(claim_index - 1);
    speaker.confidence = std::min(speaker.confidence, kFloating);
    return speaker;
  }

  std::optional<Index> paragraph_of(const Claim& claim) const {
    if (claim.content.empty()) {
      return std::nullopt;
    }
    const Index first = claim.content[0].begin;
    return paragraph_at(document_, document_.tokens[first].bytes.begin);
  }

  // Whether the claim stands in the same or the next paragraph.
  bool follows(Index claim_index) const {
    const auto here = paragraph_of(document_.claims[claim_index]);
    const auto there = paragraph_of(document_.claims[claim_index - 1]);
    return here && there && *here - *there <= 1;
  }

  Speaker from_source(const Claim& claim) const {
    const TokenSpan source = *claim.source;
    const std::vector<Index> members = members_of(document_, source);
    Speaker speaker = described(source);
    if (const auto mention = principal(members[0], source)) {
      speaker = mentioned(*mention, source);
    } else if (is_proper(document_, source)) {
      speaker = unlisted(source);
    }
    if (is_turn(document_, claim)) {
      speaker.evidence = SpeakerEvidence::Turn;
      speaker.confidence = confidence_of(speaker.evidence);
    }
    if (const auto antecedent = antecedent_of(claim)) {
      speaker = mentioned(*antecedent, source);
      speaker.evidence = SpeakerEvidence::Relative;
      speaker.confidence = confidence_of(speaker.evidence);
    }
    for (std::size_t i = 1; i < members.size(); ++i) {
      if (auto other = co_speaker(members[i], source, speaker)) {
        speaker.co_speakers.push_back(std::move(*other));
      }
    }
    return speaker;
  }

  Speaker described(TokenSpan source) const {
    Speaker speaker;
    speaker.description = text_of(document_, source);
    speaker.evidence = SpeakerEvidence::Description;
    speaker.confidence = confidence_of(speaker.evidence);
    return speaker;
  }

  // "Reyl said": a name that the finder of names passed over is still a name,
  // and perhaps a capital's.
  Speaker unlisted(TokenSpan source) const {
    constexpr float kUnlisted = 0.8F;
    Speaker speaker;
    speaker.name = text_of(document_, source);
    speaker.evidence = SpeakerEvidence::Name;
    speaker.confidence = kUnlisted;
    if (const auto state = states_.behind(EntityType::Place, speaker.name)) {
      speaker.name = state->name;
      speaker.type = EntityType::Country;
      speaker.entity = state->entity;
      speaker.evidence = SpeakerEvidence::Metonym;
    }
    return speaker;
  }

  // The mention that speaks: the one at the source's head. A title at the head
  // gives way to the name it stands beside: "Foreign Minister | Ana Rui".
  std::optional<Index> principal(Index head, TokenSpan source) const {
    const auto at_head = mentions_.at(head, source);
    if (at_head && is_named(document_, entity_at(*at_head))) {
      return at_head;
    }
    std::optional<Index> name;
    for (const Index mention : mentions_.in(source)) {
      const Mention& it = document_.mentions[mention];
      if (names_the_head(it, head)) {
        return mention;
      }
      if (stands_for_all(document_, it, source)) {
        name = mention;
      }
    }
    return name ? name : at_head;
  }

  bool names_the_head(const Mention& mention, Index head) const {
    if (mention.kind != MentionKind::Name ||
        mention.type != EntityType::Person || document_.arcs.empty()) {
      return false;
    }
    for (Index t = mention.tokens.begin; t < mention.tokens.end; ++t) {
      const Arc& arc = document_.arcs[t];
      if (arc.head == head &&
          (arc.relation == Relation::Appos || arc.relation == Relation::Flat ||
           arc.relation == Relation::NmodDesc)) {
        return true;
      }
    }
    return false;
  }

  const Entity& entity_at(Index mention) const {
    return document_.entities[mentions_.entity_of(mention)];
  }

  Speaker mentioned(Index mention, TokenSpan source) const {
    const Index entity_index = mentions_.entity_of(mention);
    const Entity& entity = document_.entities[entity_index];
    Speaker speaker;
    speaker.entity = entity_index;
    speaker.type = entity.type;
    if (is_named(document_, entity)) {
      speaker.name = entity.name;
    } else {
      speaker.description = description_of(entity, source);
    }
    speaker.evidence = evidence_of(mention);
    if (const auto state = states_.behind(
            entity.type,
            text_of(document_, document_.mentions[mention].tokens))) {
      speaker.name = state->name;
      speaker.type = EntityType::Country;
      speaker.entity = state->entity.value_or(entity_index);
      speaker.evidence = SpeakerEvidence::Metonym;
    }
    speaker.confidence = confidence_of(speaker.evidence);
    if (speaker.evidence == SpeakerEvidence::Pronoun) {
      speaker.candidates = candidates_for(mention);
      // Where others could be meant, the pronoun alone does not settle it.
      constexpr float kAmbiguous = 0.65F;
      if (speaker.candidates.size() > 1) {
        speaker.confidence = kAmbiguous;
      }
    }
    return speaker;
  }

  // "she" is described by the words of her first nominal: "a porter".
  std::string description_of(const Entity& entity, TokenSpan source) const {
    const Mention& first = document_.mentions[entity.mentions[0]];
    const bool own_words =
        first.kind == MentionKind::Nominal && !source.overlaps(first.tokens);
    return std::string(text_of(document_, own_words ? first.tokens : source));
  }

  SpeakerEvidence evidence_of(Index mention) const {
    const Mention& it = document_.mentions[mention];
    const Entity& entity = entity_at(mention);
    const bool named = is_named(document_, entity);
    switch (it.kind) {
      case MentionKind::Name:
        return name_evidence(text_of(document_, it.tokens), entity.name);
      case MentionKind::Nominal:
        return named ? SpeakerEvidence::Role : SpeakerEvidence::Description;
      case MentionKind::Pronoun:
        break;
    }
    if (is_relative(it.head)) {
      return SpeakerEvidence::Relative;
    }
    return named || entity.mentions.size() > 1 ? SpeakerEvidence::Pronoun
                                               : SpeakerEvidence::Description;
  }

  static SpeakerEvidence name_evidence(std::string_view text,
                                       std::string_view name) {
    if (text.size() >= name.size()) {
      return SpeakerEvidence::Name;
    }
    const bool part = name.find(text) != std::string_view::npos;
    return !part && is_capitals(text) ? SpeakerEvidence::Acronym
                                      : SpeakerEvidence::Surname;
  }

  bool is_relative(Index token) const {
    if (document_.tags.empty()) {
      return false;
    }
    const PennTag tag = document_.tags[token].penn;
    return tag == PennTag::WP || tag == PennTag::WDT;
  }

  // "Brandt, who said he was abroad, sent a cousin." – what the relative
  // clause of the cue hangs on.
  std::optional<Index> antecedent_of(const Claim& claim) const {
    if (document_.arcs.empty() || claim.source->size() != 1 || !claim.cue ||
        !is_relative(claim.source->begin)) {
      return std::nullopt;
    }
    const auto sentence = sentence_at(document_, claim.cue->begin);
    const Arc* arc = &document_.arcs[head_of(document_, *claim.cue)];
    for (int steps = 0; steps < 4; ++steps) {
      if (arc->relation == Relation::AclRelcl && sentence) {
        return mentions_.at(arc->head, document_.sentences[*sentence].tokens);
      }
      arc = &document_.arcs[arc->head];
    }
    return std::nullopt;
  }

  std::optional<CoSpeaker> co_speaker(Index head, TokenSpan source,
                                      const Speaker& speaker) const {
    const auto mention = mentions_.at(head, source);
    if (!mention || mentions_.entity_of(*mention) == speaker.entity) {
      return std::nullopt;
    }
    const Mention& it = document_.mentions[*mention];
    const Entity& entity = entity_at(*mention);
    CoSpeaker other;
    other.entity = mentions_.entity_of(*mention);
    other.type = entity.type;
    if (is_named(document_, entity)) {
      other.name = entity.name;
    } else {
      other.description = text_of(document_, it.tokens);
    }
    return other;
  }

  // The entity that the pronoun was given to, then others that were mentioned
  // shortly before and could have been meant.
  std::vector<SpeakerCandidate> candidates_for(Index mention) const {
    constexpr Index kReach = 20;      // mentions looked back
    constexpr std::size_t kMost = 4;  // candidates
    constexpr float kRecency = 0.5F;  // each next one is half as likely
    const Index chosen = mentions_.entity_of(mention);
    float score = confidence_of(SpeakerEvidence::Pronoun);
    std::vector<SpeakerCandidate> candidates{{chosen, score}};
    for (Index back = 1; back <= std::min(kReach, mention); ++back) {
      const Index other = mentions_.entity_of(mention - back);
      const bool seen = std::any_of(
          candidates.begin(), candidates.end(),
          [other](const SpeakerCandidate& one) { return one.entity == other; });
      if (seen || candidates.size() == kMost ||
          document_.entities[other].type != document_.entities[chosen].type) {
        continue;
      }
      score *= kRecency;
      candidates.push_back({other, score});
    }
    return candidates;
  }

  const Document& document_;
  MentionsByHead mentions_;
  SpeakerCircumstances circumstances_;
  StatesBehindPlaces states_;
  std::vector<Speaker> speakers_;
};

}  // namespace

std::vector<Speaker> resolve_speakers(const Document& document,
                                      const Resources& resources) {
  return SpeakerResolver(document, resources).resolve();
}

}  // namespace newsparse
