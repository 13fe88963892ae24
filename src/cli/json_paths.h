// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace newsparse {

// Where the parts of an article stand, when they are not called as usual. Dots
// lead into objects: "story.body". Empty: under the usual keys.
struct JsonPaths {
  std::string id;
  std::string text;
  std::string title;
  std::string date;
};

// Of "text=story.body" and the like, the last of each part. Throws UsageError
// naming `option`.
JsonPaths json_paths_of(const std::string& option,
                        const std::vector<std::string>& maps);

}  // namespace newsparse
