// SPDX-License-Identifier: Apache-2.0
#include "resources/table.h"

#include <utility>

#include "newsparse/error.h"

namespace newsparse {
namespace {

// Cuts the first line off `rest`, without its line end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  if (line.ends_with('\r')) {
    line.remove_suffix(1);
  }
  return line;
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string joined;
  for (const std::string_view part : parts) {
    joined += joined.empty() ? "" : "\t";
    joined += part;
  }
  return joined;
}

bool is_remark(std::string_view line) {
  return line.empty() || line == "#" || line.starts_with("# ");
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      break;
    }
    text.remove_prefix(end + 1);
    if (text.empty()) {
      parts.emplace_back();
    }
  }
  return parts;
}

Table::Table(std::string name, std::string_view text,
             std::initializer_list<std::string_view> columns)
    : name_(std::move(name)), columns_(columns.size()) {
  const std::string header = join(columns);
  bool headed = false;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = take_line(text);
    if (is_remark(line)) {
      continue;
    }
    if (headed) {
      add_row(line, number);
    } else if (line == header) {
      headed = true;
    } else {
      throw Error(name_ + ":" + std::to_string(number) + ": expected the " +
                  "columns \"" + header + "\", found \"" + std::string(line) +
                  "\"");
    }
  }
  if (!headed) {
    throw Error(name_ + ": no line names the columns");
  }
}

void Table::add_row(std::string_view line, std::size_t number) {
  lines_.push_back(number);
  std::vector<std::string_view> cells = split(line, '\t');
  if (cells.size() != columns_ || cells[0].empty()) {
    throw Error(where(lines_.size() - 1) + ": expected " +
                std::to_string(columns_) + " cells, the first not empty, " +
                "found " + std::to_string(cells.size()));
  }
  cells_.insert(cells_.end(), cells.begin(), cells.end());
}

std::string Table::where(std::size_t row) const {
  return name_ + ":" + std::to_string(lines_[row]);
}

}  // namespace newsparse
