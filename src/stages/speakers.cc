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
#include "document/tree.h"
#include "resources/resources.h"
#include "stages/speakers_candidates.h"
#include "stages/speakers_circumstances.h"
#include "stages/speakers_labels.h"
#include "stages/speakers_mentions.h"
#include "stages/speakers_names.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

class SpeakerResolver {
 public:
  SpeakerResolver(const Document& document, const Resources& resources)
      : document_(document),
        closed_words_(resources.closed_words),
        mentions_(document),
        circumstances_(document, resources.markers, mentions_),
        labels_(document, resources.markers, resources.closed_words, mentions_),
        names_(document, resources, mentions_) {}

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
    if (claim.parent && is_told_to_one(claim)) {
      address(speakers_[outermost(claim_index)], speaker);
    }
    return speaker;
  }

  Index outermost(Index claim_index) const {
    while (const auto parent = document_.claims[claim_index].parent) {
      claim_index = *parent;
    }
    return claim_index;
  }

  // Whether the cue's object is a pronoun for one person: "told me", "told
  // her", not "told them".
  bool is_told_to_one(const Claim& claim) const {
    const auto told = circumstances_.object_of_cue(claim);
    const Pronoun* pronoun =
        told ? closed_words_.pronoun(lower(token_text(document_, *told)))
             : nullptr;
    return pronoun != nullptr && pronoun->number == Number::Singular &&
           (pronoun->person == 1 || pronoun->gender == Gender::Male ||
            pronoun->gender == Gender::Female);
  }

  // "According to Holt, two ministers told her ..." – who is told inside what
  // somebody says, and is nobody else with a name, is that somebody.
  void address(const Speaker& outer, Speaker& speaker) const {
    const bool named =
        speaker.addressee && mentions_.is_named(*speaker.addressee);
    const bool one = outer.type == EntityType::Person ||
                     outer.type == EntityType::Place;
    if (outer.entity && outer.entity != speaker.entity && one && !named) {
      speaker.addressee = outer.entity;
    }
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
    Speaker speaker = continued(outermost(claim_index - 1));
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

  Speaker from_source(const Claim& claim) {
    const TokenSpan source = *claim.source;
    const Index head = head_of(document_, source);
    Speaker speaker = names_.described(source);
    TokenSpan first{head, head + 1};
    if (const auto mention = principal(head, source)) {
      names_.learn(*mention, head, source);
      speaker = names_.mentioned(*mention, source);
      if (source.contains(document_.mentions[*mention].tokens)) {
        first = document_.mentions[*mention].tokens;
      }
    } else if (is_proper(document_, source)) {
      speaker = names_.unlisted(source);
    } else if (const TokenSpan name = proper_run(document_, head, source);
               !name.empty()) {
      speaker = names_.unlisted(name);
    }
    add_members(source, first, speaker);
    if (const auto antecedent = antecedent_of(claim)) {
      speaker = names_.mentioned(*antecedent, source);
      give_evidence(speaker, SpeakerEvidence::Relative);
    }
    if (const auto person = labels_.of_that_age(claim)) {
      call(*person, SpeakerEvidence::Role, speaker);
    }
    return is_turn(document_, claim) ? turn(source, std::move(speaker))
           : zone_of(document_, claim) == Zone::Title
               ? in_headline(source, std::move(speaker))
               : speaker;
  }

  void add_members(TokenSpan source, TokenSpan first, Speaker& speaker) const {
    for (const Index member : members_of(document_, source, first)) {
      if (auto other = names_.co_speaker(member, source, speaker)) {
        speaker.co_speakers.push_back(std::move(*other));
      }
    }
  }

  Speaker turn(TokenSpan label, Speaker speaker) {
    if (labels_.is_part(label)) {
      speaker = names_.described(label);
      speaker.type = EntityType::Person;
      if (const auto person = labels_.interviewee(label)) {
        call(*person, SpeakerEvidence::Turn, speaker);
      }
    }
    give_evidence(speaker, SpeakerEvidence::Turn);
    return speaker;
  }

  // A headline's "minister" or "Holt" is the one whom the article names.
  Speaker in_headline(TokenSpan source, Speaker speaker) {
    constexpr Index kLongest = 4;  // tokens: "Lake town deputy mayor"
    const bool bare =
        source.size() <= kLongest &&
        (speaker.name.empty() || speaker.name == text_of(document_, source));
    const auto bearer = bare ? labels_.bearer(source) : std::nullopt;
    if (!bearer || bearer == speaker.entity) {
      return speaker;
    }
    const bool surname = document_.entities[*bearer].name.ends_with(
        token_text(document_, source.end - 1));
    call(*bearer, surname ? SpeakerEvidence::Surname : SpeakerEvidence::Role,
         speaker);
    return speaker;
  }

  // Says that the speaker is a named entity.
  void call(Index entity, SpeakerEvidence evidence, Speaker& speaker) const {
    speaker.entity = entity;
    speaker.name = document_.entities[entity].name;
    speaker.type = document_.entities[entity].type;
    speaker.description.clear();
    give_evidence(speaker, evidence);
  }

  // The mention that speaks: the one at the source's head. A title at the head
  // gives way to the name it stands beside: "Foreign Minister | Ana Rui".
  std::optional<Index> principal(Index head, TokenSpan source) const {
    const auto at_head = mentions_.at(head, source);
    if (at_head && mentions_.is_named(names_.entity_of(*at_head))) {
      const auto person = opening_person(document_, mentions_, source);
      return person ? person : at_head;
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
    const bool person = mention.type == EntityType::Person;
    const bool body = mention.type == EntityType::Organization;
    if (mention.kind != MentionKind::Name || (!person && !body) ||
        document_.arcs.empty()) {
      return false;
    }
    for (Index t = mention.tokens.begin; t < mention.tokens.end; ++t) {
      const Arc& arc = document_.arcs[t];
      if (arc.head == head &&
          (arc.relation == Relation::Appos ||
           (person && (arc.relation == Relation::Flat ||
                       arc.relation == Relation::NmodDesc)))) {
        return true;
      }
    }
    return false;
  }

  // "Brandt, who said he was abroad, sent a cousin." – what the relative
  // clause of the cue hangs on.
  std::optional<Index> antecedent_of(const Claim& claim) const {
    if (document_.arcs.empty() || claim.source->size() != 1 || !claim.cue ||
        !is_relative(document_, claim.source->begin)) {
      return std::nullopt;
    }
    const auto sentence = sentence_at(document_, claim.cue->begin);
    const Arc* arc = &document_.arcs[outer_token(document_, *claim.cue)
                                         .value_or(claim.cue->begin)];
    for (int steps = 0; steps < 4; ++steps) {
      if (arc->relation == Relation::AclRelcl && sentence) {
        return mentions_.at(arc->head, document_.sentences[*sentence].tokens);
      }
      arc = &document_.arcs[arc->head];
    }
    return std::nullopt;
  }

  const Document& document_;
  const ClosedWords& closed_words_;
  MentionsByHead mentions_;
  SpeakerCircumstances circumstances_;
  SpeakerLabels labels_;
  SpeakerNames names_;
  std::vector<Speaker> speakers_;
};

}  // namespace

std::vector<Speaker> resolve_speakers(const Document& document,
                                      const Resources& resources) {
  return SpeakerResolver(document, resources).resolve();
}

}  // namespace newsparse
