// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "newsparse/document.h"

#include "resources/country_names.h"
#include "resources/country_table.h"

namespace newsparse {

// The state that speaks where a text says that its capital or seat of power
// does: "Moscow said", "the Kremlin". A metonymy: a city has no voice.
class StatesBehindPlaces {
 public:
  // All are needed as long as this object lives.
  StatesBehindPlaces(const Document& document, const CountryNames& names,
                     const CountryTable& table)
      : document_(document), names_(names), table_(table) {}

  struct State {
    std::string name;             // English short name
    std::optional<Index> entity;  // when the article names the country too
  };

  // Nothing when what is written in `words`, of such a type, is no such place.
  std::optional<State> behind(EntityType type, std::string_view words) const;

 private:
  const Document& document_;
  const CountryNames& names_;
  const CountryTable& table_;
};

}  // namespace newsparse
