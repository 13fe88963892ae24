// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "newsparse/document.h"

#include "resources/country_names.h"
#include "stages/entities_frame.h"

namespace newsparse {

// Fills the country of each entity that its name or role tells: "Iranian
// Foreign Minister" is Iran's, "the Russian Foreign Ministry" Russia's, a
// country its own.
void find_entity_countries(const Document& document, const CountryNames& names,
                           std::vector<Entity>& entities);

// The country that the name at a token is: "Chile" in "Chile's energy minister
// Pablo Orrego", which makes him Chile's.
std::optional<CountryCode> country_of_owner(const EntityFrame& frame,
                                            Index owner);

// Makes one entity of those that are the same country: "Iran" and "the Islamic
// Republic of Iran". The first keeps its place and name.
// Requires: countries are filled.
void join_countries(std::vector<Entity>& entities);

}  // namespace newsparse
