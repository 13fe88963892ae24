// SPDX-License-Identifier: Apache-2.0
//
// What a source does with its content stands in the cue: the lexicon of
// reporting cues gives each its attitude and medium, and the few words around
// the cue change it ("did not say", "may announce", "falsely claimed", "in a
// statement"). Links between claims come last, since a denial is known by its
// attitude.
#include "stages/stances.h"

#include <algorithm>

#include "resources/resources.h"
#include "stages/stances_attitude.h"
#include "stages/stances_markers.h"
#include "stages/stances_relations.h"

namespace newsparse {
namespace {

// The tokens of the sentence that holds a token.
TokenSpan sentence_of(const Document& document, Index token) {
  const auto found =
      std::upper_bound(document.sentences.begin(), document.sentences.end(),
                       token, [](Index at, const Sentence& sentence) {
                         return at < sentence.tokens.end;
                       });
  return found == document.sentences.end() ? TokenSpan{token, token + 1}
                                           : found->tokens;
}

Stance stance_of(MarkerFinder& finder, const Document& document,
                 const Claim& claim, const ReportingLexicon& lexicon) {
  Stance stance;
  if (!claim.cue) {
    stance.attitude = attitude_of(document, claim, nullptr);
    stance.medium = claim.quotes.empty() ? Medium::Unknown : Medium::Speech;
    return stance;
  }
  const ReportingCue* entry =
      reporting_cue_of(finder, document, *claim.cue, lexicon);
  const CueFrame frame =
      frame_of(document, claim, sentence_of(document, claim.cue->begin));
  stance.attitude = attitude_of(document, claim, entry);
  stance.negated = is_negated(finder, document, claim, frame);
  stance.modality = modality_of(finder, document, claim, frame);
  stance.author = author_stance_of(finder, frame);
  stance.medium = entry != nullptr ? entry->medium : Medium::Unknown;
  if (const auto channel = channel_of(finder, document, claim, frame)) {
    stance.channel = channel->tokens;
    stance.medium = channel->medium;
  }
  return stance;
}

}  // namespace

std::vector<Stance> find_stances(const Document& document,
                                 const Resources& resources) {
  MarkerFinder finder(document, resources.markers);
  std::vector<Stance> stances;
  stances.reserve(document.claims.size());
  for (const Claim& claim : document.claims) {
    stances.push_back(stance_of(finder, document, claim, resources.reporting));
  }
  auto relations = relate_claims(document, stances, resources.markers);
  for (std::size_t i = 0; i < stances.size(); ++i) {
    stances[i].relations = std::move(relations[i]);
  }
  return stances;
}

}  // namespace newsparse
