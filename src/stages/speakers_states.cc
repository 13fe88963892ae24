// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_states.h"

namespace newsparse {
namespace {

// A person called Washington speaks for himself.
bool can_be_a_seat(EntityType type) {
  return type == EntityType::Place || type == EntityType::Organization ||
         type == EntityType::Country;
}

}  // namespace

std::optional<StatesBehindPlaces::State> StatesBehindPlaces::behind(
    EntityType type, std::string_view words) const {
  if (!can_be_a_seat(type)) {
    return std::nullopt;
  }
  const CountryReading* reading = names_.find_whole(words);
  if (reading == nullptr || (reading->kind != CountryMentionKind::Capital &&
                             reading->kind != CountryMentionKind::Government)) {
    return std::nullopt;
  }
  const CountryRow* row = table_.find(reading->country);
  if (row == nullptr) {
    return std::nullopt;
  }
  State state{std::string(row->name), std::nullopt};
  for (Index e = 0; e < document_.entities.size(); ++e) {
    const Entity& entity = document_.entities[e];
    if (entity.type == EntityType::Country && entity.country == row->code) {
      state.entity = e;
      break;
    }
  }
  return state;
}

}  // namespace newsparse
