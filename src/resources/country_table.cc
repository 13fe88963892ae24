// SPDX-License-Identifier: Apache-2.0
#include "resources/country_table.h"

#include <algorithm>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {

std::optional<CountryCode> parse_country_code(std::string_view text) {
  const bool letters = std::all_of(text.begin(), text.end(),
                                   [](char c) { return c >= 'A' && c <= 'Z'; });
  if (text.size() != 2 || !letters) {
    return std::nullopt;
  }
  return CountryCode{{text[0], text[1]}};
}

CountryTable::CountryTable(const std::string& name, std::string_view text) {
  const Table table(
      name, text,
      {"code", "alpha_3", "numeric", "name", "region", "successors"});
  rows_.reserve(table.size());
  for (std::size_t i = 0; i < table.size(); ++i) {
    const auto code = parse_country_code(table.cell(i, 0));
    if (!code || table.cell(i, 1).size() != 3) {
      throw Error(table.where(i) + ": expected an alpha-2 and an alpha-3 code");
    }
    CountryRow row{*code,
                   table.cell(i, 1),
                   table.cell(i, 2),
                   table.cell(i, 3),
                   table.cell(i, 4),
                   {}};
    for (const std::string_view successor : split(table.cell(i, 5), ' ')) {
      const auto next = parse_country_code(successor);
      if (!next) {
        throw Error(table.where(i) + ": \"" + std::string(successor) +
                    "\" is not an alpha-2 code");
      }
      row.successors.push_back(*next);
    }
    by_code_.emplace(table.cell(i, 0), rows_.size());
    rows_.push_back(std::move(row));
  }
}

const CountryRow* CountryTable::find(CountryCode code) const {
  const auto found = by_code_.find(code.view());
  return found == by_code_.end() ? nullptr : &rows_[found->second];
}

}  // namespace newsparse
