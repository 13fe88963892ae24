// SPDX-License-Identifier: Apache-2.0
//
// What a source does with its content stands in the cue: the lexicon of
// reporting cues gives each its attitude and medium, and the few words around
// the cue change it ("did not say", "may announce", "falsely claimed", "in a
// statement"). Links between claims come last, since a denial is known by its
// attitude.
#include "stages/stances.h"

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/stances_attitude.h"
#include "stages/stances_markers.h"
#include "stages/stances_relations.h"

namespace newsparse {
namespace {

TokenSpan sentence_of(const Document& document, TokenSpan cue) {
  const auto sentence = sentence_at(document, cue.begin);
  return sentence ? document.sentences[*sentence].tokens : cue;
}

// "The airline did not respond": the refusal is in the words already.
bool is_refusal(const ReportingCue* entry) {
  return entry != nullptr && entry->part == CuePart::Phrase &&
         entry->attitude == Attitude::Decline;
}

// "A survey suggests that" leaves it open, "Amadi suggested that" does not.
bool is_somebody(EntityType type) {
  return type == EntityType::Person || type == EntityType::Group ||
         type == EntityType::Organization || type == EntityType::Country;
}

Stance stance_of(MarkerFinder& finder, const Document& document, Index index,
                 const ReportingLexicon& lexicon) {
  const Claim& claim = document.claims[index];
  Stance stance;
  if (!claim.cue) {
    stance.attitude = attitude_of(finder, document, claim, nullptr);
    stance.medium = claim.quotes.empty() ? Medium::Unknown : Medium::Speech;
    return stance;
  }
  const ReportingCue* entry =
      reporting_cue_of(finder, document, *claim.cue, lexicon);
  CueFrame frame = frame_of(document, claim, sentence_of(document, *claim.cue));
  frame.by_somebody =
      !document.speakers.empty() && is_somebody(document.speakers[index].type);
  stance.attitude = attitude_of(finder, document, claim, entry);
  if (!is_refusal(entry)) {
    stance.negated = is_negated(finder, document, claim, frame);
    stance.modality = modality_of(finder, document, claim, frame);
  }
  stance.author = author_stance_of(finder, frame);
  stance.medium = entry != nullptr ? entry->medium : Medium::Unknown;
  if (const auto channel = channel_of(finder, document, claim, frame)) {
    stance.channel = channel->tokens;
    stance.medium = channel->medium;
  } else if (stance.medium == Medium::Speech && !document.speakers.empty() &&
             document.speakers[index].type == EntityType::Document) {
    stance.medium = Medium::Writing;  // "a note saying 'Sorry'"
  }
  return stance;
}

}  // namespace

std::vector<Stance> find_stances(const Document& document,
                                 const Resources& resources) {
  MarkerFinder finder(document, resources.markers);
  std::vector<Stance> stances;
  stances.reserve(document.claims.size());
  for (Index claim = 0; claim < document.claims.size(); ++claim) {
    stances.push_back(stance_of(finder, document, claim, resources.reporting));
  }
  auto relations = relate_claims(document, stances, resources);
  for (std::size_t i = 0; i < stances.size(); ++i) {
    stances[i].relations = std::move(relations[i]);
  }
  return stances;
}

}  // namespace newsparse
