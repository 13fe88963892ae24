// SPDX-License-Identifier: Apache-2.0
#include "cli/json_paths.h"

#include <algorithm>
#include <array>
#include <utility>

#include "newsparse/error.h"

#include "cli/messages.h"
#include "cli/suggestion.h"

namespace newsparse {
namespace {

using Part = std::pair<const char*, std::string JsonPaths::*>;

constexpr std::array<Part, 4> kParts = {{{"id", &JsonPaths::id},
                                         {"text", &JsonPaths::text},
                                         {"title", &JsonPaths::title},
                                         {"date", &JsonPaths::date}}};

}  // namespace

JsonPaths json_paths_of(const std::string& option,
                        const std::vector<std::string>& maps) {
  JsonPaths paths;
  for (const std::string& map : maps) {
    const std::size_t sign = map.find('=');
    if (sign == std::string::npos || sign + 1 == map.size()) {
      throw UsageError(option + " takes FIELD=KEY, not '" + map + "'",
                       "text=story.body");
    }
    const std::string name = map.substr(0, sign);
    const auto* const part =
        std::find_if(kParts.begin(), kParts.end(),
                     [&](const Part& one) { return name == one.first; });
    if (part == kParts.end()) {
      const auto meant = suggest(name, {"id", "text", "title", "date"});
      throw UsageError(
          option + " takes id, text, title, date, not '" + name + "'",
          meant ? "did you mean " + *meant + "?" : "");
    }
    paths.*(part->second) = map.substr(sign + 1);
  }
  return paths;
}

}  // namespace newsparse
