// SPDX-License-Identifier: Apache-2.0
#include "stages/claims.h"

#include <algorithm>
#include <iterator>

#include "resources/resources.h"
#include "stages/claims_frame.h"
#include "stages/claims_headlines.h"
#include "stages/claims_layout.h"
#include "stages/claims_rules.h"
#include "stages/claims_search.h"
#include "stages/claims_shape.h"

namespace newsparse {
namespace {

// Claims that are certain join those found: whatever lies across them goes.
std::vector<Claim> merge(std::vector<Claim> found, std::vector<Claim> certain,
                         Index tokens) {
  std::vector<std::uint8_t> held(tokens, 0);
  for (const Claim& claim : certain) {
    for (const TokenSpan part : claim.content) {
      std::fill(held.begin() + part.begin, held.begin() + part.end, 1);
    }
    std::fill(held.begin() + claim.source->begin,
              held.begin() + claim.source->end, 1);
  }
  const auto touches = [&held](const Claim& claim) {
    const auto holds = [&held](TokenSpan span) {
      return std::find(held.begin() + span.begin, held.begin() + span.end, 1) !=
             held.begin() + span.end;
    };
    return std::any_of(claim.content.begin(), claim.content.end(), holds) ||
           (claim.cue && holds(*claim.cue));
  };
  std::erase_if(found, touches);
  std::move(certain.begin(), certain.end(), std::back_inserter(found));
  return found;
}

}  // namespace

std::vector<Claim> find_claims(const Document& document,
                               const Resources& resources) {
  if (document.sentences.empty()) {
    return {};
  }
  const ClaimFrame frame(document, resources);
  const bool learned = resources.claims && !document.tags.empty();
  std::vector<Claim> found =
      learned ? search_claims(document, frame, resources, resources.claims)
              : find_claims_by_rules(document, frame, resources);
  found =
      merge(std::move(found),
            find_claims_in_headlines(document, frame, resources), frame.size());
  found = merge(std::move(found), find_claims_by_layout(document, frame),
                frame.size());
  return shape_claims(frame, std::move(found));
}

}  // namespace newsparse
