// SPDX-License-Identifier: Apache-2.0
#include "cli/suggestion.h"

#include <algorithm>

namespace newsparse {
namespace {

// Letters added, left out, changed or swapped with their neighbor: the
// restricted distance of Damerau and Levenshtein, over three rows of its table.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i < a.size() + 1; ++i) {
    std::swap(before, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j < row.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
  }
  return row.back();
}

}  // namespace

std::optional<std::string> suggest(std::string_view typed,
                                   const std::vector<std::string>& known) {
  // Nobody misspells a word by a hundred letters: no table for hostile ones.
  constexpr std::size_t kLongest = 40;
  std::optional<std::string> best;
  std::size_t best_distance = 0;
  for (const std::string& name : known) {
    if (typed.empty() || typed.size() > kLongest) {
      break;
    }
    const bool shortened = typed.size() > 3 && name.starts_with(typed);
    const std::size_t distance = shortened ? 1 : edit_distance(typed, name);
    const bool near = distance <= std::max<std::size_t>(1, name.size() / 3);
    if (near && (!best || distance < best_distance)) {
      best = name;
      best_distance = distance;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view typed,
                         const std::vector<std::string>& known,
                         std::string_view otherwise) {
  const auto meant = suggest(typed, known);
  return meant ? "did you mean " + *meant + "?" : std::string(otherwise);
}

}  // namespace newsparse
