// SPDX-License-Identifier: Apache-2.0
#include "cli/json_paths.h"

#include "cli/choices.h"

namespace newsparse {

JsonPaths json_paths_of(const std::string& option,
                        const std::vector<std::string>& maps) {
  JsonPaths paths;
  for (const std::string& map : maps) {
    const std::size_t sign = map.find('=');
    if (sign == std::string::npos || sign + 1 == map.size()) {
      throw UsageError(option + " takes FIELD=KEY, not '" + map + "'",
                       "text=story.body");
    }
    const auto part =
        choose<std::string JsonPaths::*>(option, map.substr(0, sign),
                                         {{"id", &JsonPaths::id},
                                          {"text", &JsonPaths::text},
                                          {"title", &JsonPaths::title},
                                          {"date", &JsonPaths::date}});
    paths.*part = map.substr(sign + 1);
  }
  return paths;
}

}  // namespace newsparse
