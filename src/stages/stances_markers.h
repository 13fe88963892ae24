// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "resources/marker_table.h"

namespace newsparse {

// A marker found in the text.
struct FoundMarker {
  Marker marker = Marker::None;
  TokenSpan tokens;
};

// Looks for the phrases of a marker table in a document.
class MarkerFinder {
 public:
  MarkerFinder(const Document& document, const MarkerTable& table)
      : document_(document), table_(table) {}

  // The longest phrase that begins at `token` and ends before `end`.
  std::optional<FoundMarker> find_at(Index token, Index end);

  // All markers in `tokens`, left to right, none inside another.
  std::vector<FoundMarker> find_in(TokenSpan tokens);

 private:
  const Document& document_;
  const MarkerTable& table_;
  std::string phrase_;  // kept for its memory
};

// The sentence and the neighbourhood of a claim's cue, for looking around.
struct CueFrame {
  TokenSpan sentence;
  TokenSpan before;  // the cue's own clause up to the cue: no comma between
  TokenSpan cue;
  TokenSpan after;  // a few tokens behind the cue, none of the content
};

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
