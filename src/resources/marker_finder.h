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

// Looks for the phrases of a marker table in a document. Both must outlive it.
// Not for several threads at once: it keeps a buffer.
class MarkerFinder {
 public:
  MarkerFinder(const Document& document, const MarkerTable& table)
      : document_(document), table_(table) {}

  // The longest phrase that begins at `token` and ends before `end`.
  std::optional<FoundMarker> find_at(Index token, Index end);

  // All markers in `tokens`, left to right, none inside another.
  std::vector<FoundMarker> find_in(TokenSpan tokens);

  // The first with that marker in `tokens`.
  std::optional<FoundMarker> find_first(Marker marker, TokenSpan tokens);

 private:
  const Document& document_;
  const MarkerTable& table_;
  std::string phrase_;
};

}  // namespace newsparse
