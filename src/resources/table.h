// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// A tab-separated table of data/: UTF-8, lines that start with "# " are for
// readers, the first other line names the columns. Cells are views into the
// text given.
class Table {
 public:
  // `name` is what messages call the file. `columns` are those the caller
  // reads; the file has exactly these, in this order. Throws Error with file
  // and line for a wrong header, a wrong number of cells or an empty first
  // cell.
  Table(std::string name, std::string_view text,
        std::initializer_list<std::string_view> columns);

  std::size_t size() const { return lines_.size(); }
  std::string_view cell(std::size_t row, std::size_t column) const {
    return cells_[row * columns_ + column];
  }

  // "data/en/cues.tsv:41", for messages about a row.
  std::string where(std::size_t row) const;

 private:
  void add_row(std::string_view line, std::size_t number);

  std::string name_;
  std::size_t columns_ = 0;
  std::vector<std::string_view> cells_;
  std::vector<std::size_t> lines_;  // the line number of each row
};

// The parts between separators; an empty text has none.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace newsparse
