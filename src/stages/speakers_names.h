// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "resources/resources.h"
#include "stages/speakers_mentions.h"
#include "stages/speakers_states.h"

namespace newsparse {

// Whether a token is "who" or "which".
bool is_relative(const Document& document, Index token);

// Says who a mention is: the fullest name of its entity, the state behind a
// capital, or the words of one without a name. Learns from source to source.
class SpeakerNames {
 public:
  // All are needed as long as this object lives.
  SpeakerNames(const Document& document, const Resources& resources,
               const MentionsByHead& mentions);

  // One whom the source only describes.
  Speaker described(TokenSpan source) const;

  // One with a name that is no mention.
  Speaker unlisted(TokenSpan name) const;

  // The entity of a mention in `source`.
  Speaker mentioned(Index mention, TokenSpan source) const;

  // Another member of the source; nothing when it is the speaker again.
  std::optional<CoSpeaker> co_speaker(Index head, TokenSpan source,
                                      const Speaker& speaker) const;

  // Remembers for later claims what a source says of a mention's entity.
  void learn(Index mention, Index head, TokenSpan source);

  // The entity of a mention, by all that was learned.
  Index entity_of(Index mention) const;

 private:
  const Entity& entity_at(Index mention) const;
  EntityType type_of(const Entity& entity, std::string_view words) const;
  std::string description_of(Index entity, TokenSpan source) const;
  SpeakerEvidence evidence_of(Index mention) const;

  const Document& document_;
  const MentionsByHead& mentions_;
  StatesBehindPlaces states_;
  const PersonLexicon& persons_;
  const NounLexicon& nouns_;

  // One for each entity: whose name a source gave to it, and the words of the
  // first source for one without a name.
  std::vector<std::optional<Index>> names_;
  std::vector<TokenSpan> words_;
};

}  // namespace newsparse
