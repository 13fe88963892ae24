// SPDX-License-Identifier: Apache-2.0
#include "cli/path_name.h"

#include <charconv>
#include <cstdint>

#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::string_view kMark = "bytes:";

}  // namespace

std::string name_of_path(std::string_view path) {
  if (!find_invalid_utf8(path) && !path.starts_with(kMark)) {
    return std::string(path);
  }
  std::string name(kMark);
  while (!path.empty()) {
    const std::size_t valid = find_invalid_utf8(path).value_or(path.size());
    for (const char byte : path.substr(0, valid)) {
      if (byte == '%') {
        append_percent(name, byte);
      } else {
        name += byte;
      }
    }
    path.remove_prefix(valid);
    if (!path.empty()) {
      append_percent(name, path.front());
      path.remove_prefix(1);
    }
  }
  return name;
}

std::string path_of_name(std::string_view name) {
  if (!name.starts_with(kMark)) {
    return std::string(name);
  }
  name.remove_prefix(kMark.size());
  std::string path;
  for (std::size_t at = 0; at < name.size(); ++at) {
    std::uint8_t byte = 0;
    if (name[at] == '%' && at + 2 < name.size() &&
        std::from_chars(&name[at + 1], name.data() + at + 3, byte, 16).ptr ==
            name.data() + at + 3) {
      path += static_cast<char>(byte);
      at += 2;
    } else {
      path += name[at];
    }
  }
  return path;
}

}  // namespace newsparse
