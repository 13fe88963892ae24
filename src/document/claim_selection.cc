// SPDX-License-Identifier: Apache-2.0
#include "document/claim_selection.h"

#include <algorithm>
#include <utility>

namespace newsparse {
namespace {

// For each claim where it will stand, nothing when it goes.
using Places = std::vector<std::optional<Index>>;

Places places_of(const std::vector<Claim>& claims, float least) {
  Places places(claims.size());
  Index next = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (claims[i].confidence >= least) {
      places[i] = next++;
    }
  }
  return places;
}

// Keeps of a layer with one element for each claim, or none, those that stay.
template <class Element>
void keep(std::vector<Element>& layer, const Places& places) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < layer.size(); ++i) {
    if (places[i]) {
      if (end != i) {
        layer[end] = std::move(layer[i]);
      }
      ++end;
    }
  }
  layer.resize(end);
}

// Makes each parent one that stays. A chain of parents that all go is climbed
// by many of its claims, so each climb leaves its answer behind.
void lift_parents(std::vector<Claim>& claims, const Places& places) {
  std::vector<Index> climbed;
  for (Claim& claim : claims) {
    climbed.clear();
    std::optional<Index> above = claim.parent;
    while (above && !places[*above]) {
      climbed.push_back(*above);
      above = claims[*above].parent;
    }
    for (const Index one : climbed) {
      claims[one].parent = above;
    }
    claim.parent = above;
  }
}

}  // namespace

void leave_out_claims(Document& document, float least) {
  const Places places = places_of(document.claims, least);
  if (std::all_of(places.begin(), places.end(),
                  [](const auto& place) { return place.has_value(); })) {
    return;
  }
  lift_parents(document.claims, places);
  for (Claim& claim : document.claims) {
    claim.parent = claim.parent ? places[*claim.parent] : std::nullopt;
    claim.continues = claim.continues ? places[*claim.continues] : std::nullopt;
  }
  for (Stance& stance : document.stances) {
    std::erase_if(stance.relations, [&](const ClaimRelation& relation) {
      return !places[relation.target];
    });
    for (ClaimRelation& relation : stance.relations) {
      relation.target = *places[relation.target];
    }
  }
  keep(document.claims, places);
  keep(document.speakers, places);
  keep(document.stances, places);
}

}  // namespace newsparse
