// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "newsparse/document.h"

#include "resources/marker_finder.h"
#include "stages/speakers_mentions.h"

namespace newsparse {

// For whom, to whom and under which condition a source speaks.
class SpeakerCircumstances {
 public:
  // All are needed as long as this object lives.
  SpeakerCircumstances(const Document& document, const MarkerTable& markers,
                       const MentionsByHead& mentions)
      : document_(document), finder_(document, markers), mentions_(mentions) {}

  // Fills on_behalf_of, addressee, via and anonymous of the speaker of a claim
  // that has a source.
  void describe(const Claim& claim, Speaker& speaker);

  // The object of the cue outside source and content, a token: "told | Voss".
  // Requires: the claim has a source.
  std::optional<Index> object_of_cue(const Claim& claim) const;

 private:
  std::optional<Index> on_behalf_of(TokenSpan source, const Speaker& speaker);
  std::optional<Index> represented_by(FoundMarker spokesperson,
                                      TokenSpan phrase, const Speaker& speaker);
  std::optional<Index> addressee_of(const Claim& claim,
                                    const Speaker& speaker) const;
  bool is_anonymous(const Claim& claim);
  const std::vector<Index>& conditions_in(Index sentence);

  const Document& document_;
  MarkerFinder finder_;
  const MentionsByHead& mentions_;
  std::optional<Index> conditions_of_;  // the sentence of conditions_
  std::vector<Index> conditions_;
};

}  // namespace newsparse
