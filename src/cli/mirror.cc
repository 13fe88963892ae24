// SPDX-License-Identifier: Apache-2.0
#include "cli/mirror.h"

#include <algorithm>

namespace newsparse {

std::string mirrored_path(std::string_view folder, std::string_view path,
                          std::string_view ending) {
  std::string mirrored(folder);
  std::string_view rest = path == "-" ? "stdin" : path;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part.empty() || part == ".") {
      continue;
    }
    if (mirrored.empty() || mirrored.back() != '/') {
      mirrored += '/';
    }
    mirrored += part == ".." ? "%2E%2E" : part;
  }
  mirrored.append(ending);
  const std::size_t first = folder.size() + (folder.ends_with('/') ? 0 : 1);
  if (!ending.empty() &&
      std::string_view(mirrored).substr(first) == kIndexPage) {
    mirrored.replace(first, 1, "%69");
  }
  return mirrored;
}

}  // namespace newsparse
