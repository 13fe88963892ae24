// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {

// What a word of a table's column means.
template <class Value>
struct NamedValue {
  std::string_view name;
  Value value;
};

// The meaning of a cell. Throws Error naming file and line when the column
// has no such word.
template <class Value, std::size_t size>
Value value_of(const Table& table, std::size_t row, std::size_t column,
               const NamedValue<Value> (&values)[size]) {
  const std::string_view cell = table.cell(row, column);
  for (const NamedValue<Value>& one : values) {
    if (one.name == cell) {
      return one.value;
    }
  }
  throw Error(table.where(row) + ": \"" + std::string(cell) +
              "\" is not a value of this column");
}

}  // namespace newsparse
