// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

namespace newsparse {

// Where the rows of a table come from and what they show unasked. Columns are
// paths below an element of the list; "article." before one makes it a path of
// the record, which is what a row of the articles is itself.
struct TableLayout {
  std::string_view list;  // empty: the record
  std::string_view key;   // a member that every row has
  std::vector<std::string_view> columns;
};

const TableLayout& layout_of(TableRows rows);

// The columns asked for, or those of the layout.
std::vector<std::string> columns_of(const TableOptions& options);

// A column as a path of the record: "claims.text" for "text".
std::string record_path(const TableLayout& layout, std::string_view column);

}  // namespace newsparse
