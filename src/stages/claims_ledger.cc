// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_ledger.h"

#include <algorithm>

namespace newsparse {

ClaimLedger::ClaimLedger(Index tokens, std::vector<Claim>& claims)
    : claims_(claims),
      dropped_(claims.size(), 0),
      blocks_(tokens / kBlock + 1) {
  for (Index i = 0; i < claims.size(); ++i) {
    enter(i);
  }
}

bool ClaimLedger::holds_content(TokenSpan span) const {
  return any_near(span, [span](const Claim& claim) {
    return std::any_of(claim.content.begin(), claim.content.end(),
                       [span](TokenSpan part) { return part.overlaps(span); });
  });
}

void ClaimLedger::add(Claim claim) {
  claims_.push_back(std::move(claim));
  dropped_.push_back(0);
  enter(static_cast<Index>(claims_.size() - 1));
}

void ClaimLedger::add_certain(Claim claim) {
  const TokenSpan content = claim.content.front();
  const auto inside = [content](TokenSpan span) {
    return span.begin >= content.begin && span.end <= content.end;
  };
  const auto make_room = [&](const Claim& old, Index number) {
    const bool same_cue = old.cue && old.cue->overlaps(*claim.cue);
    bool whole = !old.cue || inside(*old.cue);
    bool touches = same_cue;
    Index length = 0;
    for (const TokenSpan part : old.content) {
      touches = touches || part.overlaps(content);
      whole = whole && inside(part);
      length += part.size();
    }
    const bool smaller = 3 * length < 2 * content.size();
    if (touches && (same_cue || !whole || !smaller)) {
      drop(number);
    }
  };
  for_each_near(*claim.cue, make_room);
  for_each_near(content, make_room);
  add(std::move(claim));
}

void ClaimLedger::settle() {
  std::size_t i = 0;
  std::erase_if(claims_, [&](const Claim&) { return dropped_[i++] != 0; });
}

void ClaimLedger::enter(Index number) {
  const Claim& claim = claims_[number];
  enter(number, claim.cue.value_or(TokenSpan{}));
  enter(number, claim.source.value_or(TokenSpan{}));
  for (const TokenSpan part : claim.content) {
    enter(number, part);
  }
}

void ClaimLedger::enter(Index number, TokenSpan span) {
  for (Index b = span.begin / kBlock; b < end_of(span); ++b) {
    if (blocks_[b].empty() || blocks_[b].back() != number) {
      blocks_[b].push_back(number);
    }
  }
}

}  // namespace newsparse
