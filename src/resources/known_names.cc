// SPDX-License-Identifier: Apache-2.0
#include "resources/known_names.h"

#include <vector>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {

KnownNames::KnownNames(const std::string& name, std::string_view text) {
  const Table table(name, text, {"name", "type"});
  std::vector<GazetteerRow> rows;
  rows.reserve(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto type = parse_label<EntityType>(table.cell(row, 1));
    if (!type) {
      throw Error(table.where(row) + ": \"" + std::string(table.cell(row, 1)) +
                  "\" is not an entity type");
    }
    rows.push_back({table.cell(row, 0), static_cast<Index>(*type)});
  }
  names_ = Gazetteer(rows);
}

std::optional<KnownNames::Match> KnownNames::find(
    std::span<const FoldedWord> words, std::size_t at) const {
  const auto match = names_.find(words, at);
  if (!match) {
    return std::nullopt;
  }
  return Match{match->words, static_cast<EntityType>(match->payload)};
}

std::optional<EntityType> KnownNames::find_whole(
    std::string_view phrase) const {
  const auto type = names_.find_whole(phrase);
  return type ? std::optional(static_cast<EntityType>(*type)) : std::nullopt;
}

}  // namespace newsparse
