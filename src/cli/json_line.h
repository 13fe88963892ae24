// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

#include "cli/json_paths.h"

namespace newsparse {

// An article as a line of JSON Lines holds it.
struct JsonArticle {
  std::optional<std::string> id;
  std::string text;
  std::string title;
  std::string published;
  std::string extra_json;  // the unused members as written, one object
  std::vector<Notice> warnings;
  std::optional<Notice> failure;  // no article; id and extra may still be there
};

// Finds the article in one JSON object, under the keys that scrapers and news
// interfaces use, or where `paths` say. Total: whatever is wrong with the line
// is `failure`. Memory is linear in the line, and no nesting costs stack.
JsonArticle parse_json_line(std::string_view utf8, const JsonPaths& paths = {});

}  // namespace newsparse
