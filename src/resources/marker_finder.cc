// SPDX-License-Identifier: Apache-2.0
#include "resources/marker_finder.h"

#include "text/unicode.h"

namespace newsparse {

std::optional<FoundMarker> MarkerFinder::find_at(Index token, Index end) {
  std::optional<FoundMarker> best;
  phrase_.clear();
  const Index longest = static_cast<Index>(table_.longest());
  for (Index t = token; t < end && t - token < longest; ++t) {
    if (t > token) {
      phrase_ += ' ';
    }
    append_lower(phrase_, token_text(document_, t));
    const Marker marker = table_.find(phrase_);
    if (marker != Marker::None) {
      best = FoundMarker{marker, {token, t + 1}};
    }
  }
  return best;
}

std::vector<FoundMarker> MarkerFinder::find_in(TokenSpan tokens) {
  std::vector<FoundMarker> found;
  for (Index t = tokens.begin; t < tokens.end;) {
    if (const auto marker = find_at(t, tokens.end)) {
      found.push_back(*marker);
      t = marker->tokens.end;
    } else {
      ++t;
    }
  }
  return found;
}

std::optional<FoundMarker> MarkerFinder::find_first(Marker marker,
                                                    TokenSpan tokens) {
  for (Index t = tokens.begin; t < tokens.end;) {
    const auto found = find_at(t, tokens.end);
    if (found && found->marker == marker) {
      return found;
    }
    t = found ? found->tokens.end : t + 1;
  }
  return std::nullopt;
}

}  // namespace newsparse
