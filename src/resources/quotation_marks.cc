// SPDX-License-Identifier: Apache-2.0
#include "resources/quotation_marks.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {
namespace {

constexpr std::string_view kLevels[] = {"double", "single", "angle"};
constexpr std::string_view kRoles[] = {"open", "close", "either"};

// The number of a cell's value among the names. Throws Error when it has none.
template <std::size_t N>
std::size_t number_of(const std::string_view (&names)[N], const Table& table,
                      std::size_t row, std::size_t column) {
  const auto found =
      std::find(std::begin(names), std::end(names), table.cell(row, column));
  if (found == std::end(names)) {
    throw Error(table.where(row) + ": unknown value \"" +
                std::string(table.cell(row, column)) + "\"");
  }
  return static_cast<std::size_t>(found - std::begin(names));
}

}  // namespace

bool QuotationMark::is_closed_by(const QuotationMark& other) const {
  return std::find(closers.begin(), closers.end(), other.mark) != closers.end();
}

QuotationMarks::QuotationMarks(std::string name, std::string_view text) {
  const Table table(std::move(name), text,
                    {"mark", "level", "role", "closers"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    marks_.push_back(
        {table.cell(row, 0),
         static_cast<QuotationLevel>(number_of(kLevels, table, row, 1)),
         static_cast<QuotationRole>(number_of(kRoles, table, row, 2)),
         split(table.cell(row, 3), ' ')});
  }
  const auto before = [](const QuotationMark& a, const QuotationMark& b) {
    return a.mark < b.mark;
  };
  std::sort(marks_.begin(), marks_.end(), before);
}

const QuotationMark* QuotationMarks::find(std::string_view mark) const {
  // Almost every token asked for is a word: told by its size or first byte.
  constexpr std::size_t kLongest = 4;
  if (mark.empty() || mark.size() > kLongest ||
      (mark[0] >= '0' && mark[0] <= '9') ||
      (mark[0] >= 'A' && mark[0] <= 'Z') ||
      (mark[0] >= 'a' && mark[0] <= 'z')) {
    return nullptr;
  }
  const auto found = std::lower_bound(
      marks_.begin(), marks_.end(), mark,
      [](const QuotationMark& a, std::string_view b) { return a.mark < b; });
  return found != marks_.end() && found->mark == mark ? &*found : nullptr;
}

}  // namespace newsparse
