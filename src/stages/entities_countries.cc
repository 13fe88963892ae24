// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_countries.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "resources/folded_words.h"

namespace newsparse {
namespace {

// What says to which state somebody belongs. Cities do not: a mayor of Cairo
// may be one of Cairo, Illinois.
bool tells_allegiance(const CountryReading& reading) {
  return reading.use == NameUse::Country &&
         reading.kind != CountryMentionKind::City &&
         reading.guard != CountryGuard::Evidence &&
         reading.guard != CountryGuard::StrictPerson;
}

// The country that the first telling name in the words stands for.
std::optional<CountryCode> first_country(std::string_view words,
                                         const CountryNames& names) {
  const std::vector<FoldedWord> folded = fold_words(words);
  for (std::size_t at = 0; at < folded.size();) {
    const auto match = names.find(folded, at);
    if (!match) {
      ++at;
      continue;
    }
    const std::span<const CountryReading> readings =
        names.readings(match->name);
    if (!readings.empty() && tells_allegiance(readings[0])) {
      return readings[0].country;
    }
    at += match->words;
  }
  return std::nullopt;
}

bool is_country(const Entity& entity, const CountryNames& names) {
  return entity.type == EntityType::Country ||
         (entity.type == EntityType::Place &&
          names.find_whole(entity.name) != nullptr);
}

}  // namespace

void find_entity_countries(const Document& document, const CountryNames& names,
                           std::vector<Entity>& entities) {
  for (Entity& entity : entities) {
    if (is_country(entity, names) || entity.type == EntityType::Organization) {
      entity.country = first_country(entity.name, names);
    }
    // "Iranian Foreign Minister Abbas Araghchi"
    if (entity.role && entity.type == EntityType::Person) {
      const auto country =
          first_country(text_of(document, *entity.role), names);
      entity.country = country ? country : entity.country;
    }
  }
}

std::optional<CountryCode> country_of_owner(const EntityFrame& frame,
                                            Index owner) {
  const Index name = frame.name[owner];
  if (name == EntityFrame::kNone) {
    return std::nullopt;
  }
  const Mention& mention = frame.document.mentions[name];
  const CountryReading* reading = frame.resources.country_names.find_whole(
      text_of(frame.document, mention.tokens));
  return reading != nullptr && reading->use == NameUse::Country &&
                 mention.type != EntityType::Person
             ? std::optional(reading->country)
             : std::nullopt;
}

void join_countries(std::vector<Entity>& entities) {
  std::map<CountryCode, std::size_t> first;
  std::vector<Entity> joined;
  joined.reserve(entities.size());
  for (Entity& entity : entities) {
    const bool country = entity.type == EntityType::Country && entity.country;
    const auto known = country ? first.find(*entity.country) : first.end();
    if (known == first.end()) {
      if (country) {
        first.emplace(*entity.country, joined.size());
      }
      joined.push_back(std::move(entity));
      continue;
    }
    std::vector<Index>& mentions = joined[known->second].mentions;
    const auto middle = static_cast<std::ptrdiff_t>(mentions.size());
    mentions.insert(mentions.end(), entity.mentions.begin(),
                    entity.mentions.end());
    std::inplace_merge(mentions.begin(), mentions.begin() + middle,
                       mentions.end());
  }
  entities = std::move(joined);
}

}  // namespace newsparse
