// SPDX-License-Identifier: Apache-2.0
#include "resources/agencies.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "resources/table.h"
#include "text/unicode.h"

namespace newsparse {

Agencies::Agencies(std::string name, std::string_view text) {
  const Table table(std::move(name), text, {"name"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    names_.push_back(table.cell(row, 0));
  }
  std::sort(names_.begin(), names_.end());
}

bool Agencies::has(std::string_view folded) const {
  return std::binary_search(names_.begin(), names_.end(), folded);
}

bool Agencies::are_all_of(std::string_view folded) const {
  bool any = false;
  while (!folded.empty()) {
    const std::size_t end = folded.find_first_of(",;/|()[]");
    const std::string_view part = trim(folded.substr(0, end));
    if (!part.empty() && part != "-" && !has(part)) {
      return false;
    }
    any = any || (!part.empty() && part != "-");
    folded.remove_prefix(end == std::string_view::npos ? folded.size()
                                                       : end + 1);
  }
  return any;
}

}  // namespace newsparse
