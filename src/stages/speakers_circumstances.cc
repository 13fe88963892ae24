// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_circumstances.h"

#include <algorithm>

#include "document/queries.h"

namespace newsparse {
namespace {

bool can_be_told(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization ||
         type == EntityType::Group;
}

}  // namespace

void SpeakerCircumstances::describe(const Claim& claim, Speaker& speaker) {
  speaker.on_behalf_of = on_behalf_of(*claim.source, speaker);
  speaker.anonymous = speaker.name.empty() && is_anonymous(claim);
  speaker.addressee = addressee_of(claim, speaker);
  // "Brandt told the Daily Harbour that he would quit." – whom one tells is
  // also who relays it, when it is an organization.
  if (speaker.addressee &&
      document_.entities[*speaker.addressee].type == EntityType::Organization) {
    speaker.via = speaker.addressee;
  }
}

// Looks for a spokesperson in the source, and, for one who was introduced
// before, in the role that the article gives.
std::optional<Index> SpeakerCircumstances::on_behalf_of(
    TokenSpan source, const Speaker& speaker) {
  if (const auto found = finder_.find_first(Marker::Spokesperson, source)) {
    return represented_by(*found, source, speaker);
  }
  if (!speaker.entity || !document_.entities[*speaker.entity].role) {
    return std::nullopt;
  }
  const TokenSpan role =
      tokens_in(document_, *document_.entities[*speaker.entity].role);
  const auto found = finder_.find_first(Marker::Spokesperson, role);
  return found ? represented_by(*found, role, speaker) : std::nullopt;
}

// "a spokeswoman | for the port": whoever follows the preposition; else
// "the army's | spokesman", "its | spokesman", "port spokeswoman Ana Rui":
// whoever stands before.
std::optional<Index> SpeakerCircumstances::represented_by(
    FoundMarker spokesperson, TokenSpan phrase, const Speaker& speaker) {
  const auto other_than_speaker = [&](Index mention) {
    return mentions_.entity_of(mention) != speaker.entity &&
           !document_.mentions[mention].tokens.contains(
               spokesperson.tokens.begin);
  };
  const TokenSpan behind{spokesperson.tokens.end, phrase.end};
  if (const auto opener = finder_.find_first(Marker::BehalfOpener, behind);
      opener && opener->tokens.begin == behind.begin) {
    for (const Index mention : mentions_.in({opener->tokens.end, phrase.end})) {
      if (other_than_speaker(mention)) {
        return mentions_.entity_of(mention);
      }
    }
  }
  const auto before = mentions_.in({phrase.begin, spokesperson.tokens.begin});
  for (auto mention = before.rbegin(); mention != before.rend(); ++mention) {
    if (other_than_speaker(*mention)) {
      return mentions_.entity_of(*mention);
    }
  }
  return std::nullopt;
}

// "Krag told | Voss | she had been misled."
std::optional<Index> SpeakerCircumstances::addressee_of(
    const Claim& claim, const Speaker& speaker) const {
  const auto told = object_of_cue(claim);
  if (!told) {
    return std::nullopt;
  }
  const TokenSpan sentence =
      document_.sentences[*sentence_at(document_, *told)].tokens;
  const auto mention = mentions_.at(*told, sentence);
  if (!mention || mentions_.entity_of(*mention) == speaker.entity ||
      !can_be_told(document_.mentions[*mention].type)) {
    return std::nullopt;
  }
  return mentions_.entity_of(*mention);
}

std::optional<Index> SpeakerCircumstances::object_of_cue(
    const Claim& claim) const {
  if (!claim.cue || document_.arcs.empty()) {
    return std::nullopt;
  }
  const auto sentence = sentence_at(document_, claim.cue->begin);
  if (!sentence) {
    return std::nullopt;
  }
  constexpr Index kReach = 12;  // tokens behind the cue
  const Index end = std::min(document_.sentences[*sentence].tokens.end,
                             claim.cue->end + kReach);
  for (Index t = claim.cue->end; t < end; ++t) {
    const Arc& arc = document_.arcs[t];
    const bool object =
        (arc.relation == Relation::Obj || arc.relation == Relation::Iobj) &&
        claim.cue->contains(arc.head);
    if (object && !in_content(claim, t) && !claim.source->contains(t)) {
      return t;
    }
  }
  return std::nullopt;
}

// "Two officials, speaking on condition of anonymity, said ..."
bool SpeakerCircumstances::is_anonymous(const Claim& claim) {
  const Index at = claim.cue ? claim.cue->begin : claim.source->begin;
  const auto sentence = sentence_at(document_, at);
  if (!sentence) {
    return false;
  }
  const std::vector<Index>& conditions = conditions_in(*sentence);
  auto condition = conditions.begin();
  for (const TokenSpan& told : claim.content) {
    if (condition != conditions.end() && *condition < told.begin) {
      return true;
    }
    condition = std::lower_bound(condition, conditions.end(), told.end);
  }
  return condition != conditions.end();
}

// Where the phrases of anonymity begin. Claims come sentence by sentence, so
// that the last one looked through is all that is kept.
const std::vector<Index>& SpeakerCircumstances::conditions_in(Index sentence) {
  if (conditions_of_ == sentence) {
    return conditions_;
  }
  conditions_of_ = sentence;
  conditions_.clear();
  const TokenSpan tokens = document_.sentences[sentence].tokens;
  for (Index t = tokens.begin; t < tokens.end; ++t) {
    const auto found = finder_.find_at(t, tokens.end);
    if (found && found->marker == Marker::Anonymity) {
      conditions_.push_back(t);
    }
  }
  return conditions_;
}

}  // namespace newsparse
