// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// One row of the table of countries. Views into the table's text.
struct CountryRow {
  CountryCode code;
  std::string_view alpha_3;
  std::string_view numeric;  // three digits; empty for Kosovo
  std::string_view name;     // English short name
  std::string_view region;
  std::vector<CountryCode> successors;  // of a state that is gone
};

// Countries by their alpha-2 code: ISO 3166-1, Kosovo as XK, gone states by
// the alpha-2 code of ISO 3166-3.
class CountryTable {
 public:
  CountryTable() = default;

  // `text` lives as long as the table. Throws Error naming file and line.
  CountryTable(const std::string& name, std::string_view text);

  // Null: no such country.
  const CountryRow* find(CountryCode code) const;

  const std::vector<CountryRow>& rows() const { return rows_; }

 private:
  std::vector<CountryRow> rows_;
  std::unordered_map<std::string_view, std::size_t> by_code_;
};

// The code of two capital letters, or nothing.
std::optional<CountryCode> parse_country_code(std::string_view text);

}  // namespace newsparse
