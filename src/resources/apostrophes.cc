// SPDX-License-Identifier: Apache-2.0
#include "resources/apostrophes.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {

Apostrophes::Apostrophes(std::string name, std::string_view text) {
  const Table table(std::move(name), text, {"word", "place"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view place = table.cell(row, 1);
    if (place != "leading" && place != "trailing" && place != "ending") {
      throw Error(table.where(row) + ": unknown place \"" + std::string(place) +
                  "\"");
    }
    (place == "leading"    ? leading_
     : place == "trailing" ? trailing_
                           : endings_)
        .push_back(table.cell(row, 0));
  }
  std::sort(leading_.begin(), leading_.end());
  std::sort(trailing_.begin(), trailing_.end());
}

bool Apostrophes::may_lead(std::string_view word) const {
  return std::binary_search(leading_.begin(), leading_.end(), word);
}

bool Apostrophes::may_trail(std::string_view word) const {
  return std::binary_search(trailing_.begin(), trailing_.end(), word) ||
         std::any_of(endings_.begin(), endings_.end(),
                     [word](std::string_view ending) {
                       return word.ends_with(ending);
                     });
}

}  // namespace newsparse
