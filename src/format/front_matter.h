// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

namespace newsparse {

// What stands above an article, each on one line; empty: unknown. What the
// container says (a field of a JSON Lines record) wins over what the text
// says, since a scraper took it from the page's own metadata.
struct FrontMatter {
  std::string title;
  std::string subtitle;
  std::vector<std::string> authors;
  std::string published;  // ISO 8601
  std::string dateline;
  std::vector<std::string> credits;
};

FrontMatter front_matter(const Record& record);

// The given date when it is an ISO 8601 calendar date or date-time, in the
// extended form with a T: "2025-02-25 10:00:00" becomes "2025-02-25T10:00:00".
// Nothing for any other: a guess at "03/04/2025" would be wrong half the time.
std::optional<std::string> iso_date(std::string_view given);

// Runs of white space made one space, none at the ends.
std::string one_line(std::string_view utf8);

}  // namespace newsparse
