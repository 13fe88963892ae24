// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "newsparse/document.h"

#include "resources/marker_finder.h"

namespace newsparse {

// The sentence and the neighbourhood of a claim's cue, for looking around.
struct CueFrame {
  TokenSpan sentence;
  TokenSpan before;  // the cue's own clause up to the cue: no comma between
  TokenSpan cue;
  TokenSpan after;           // a few tokens behind the cue, none of the content
  bool by_somebody = false;  // a person or body reports, no thing
};

// Whether a token is punctuation.
bool is_mark(const Document& document, Index token);

// The frame of a claim that has a cue. `sentence` holds the cue.
CueFrame frame_of(const Document& document, const Claim& claim,
                  TokenSpan sentence);

// What the words around the cue make of the reporting.
bool is_negated(MarkerFinder& finder, const Document& document,
                const Claim& claim, const CueFrame& frame);
Modality modality_of(MarkerFinder& finder, const Document& document,
                     const Claim& claim, const CueFrame& frame);
AuthorStance author_stance_of(MarkerFinder& finder, const CueFrame& frame);

// "in a statement", "on state television": where in the cue's sentence, outside
// the content, the text says how the claim was made.
struct Channel {
  TokenSpan tokens;
  Medium medium = Medium::Unknown;
};
std::optional<Channel> channel_of(MarkerFinder& finder,
                                  const Document& document, const Claim& claim,
                                  const CueFrame& frame);

}  // namespace newsparse
