// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace newsparse {

// A data file linked into the library by data/CMakeLists.txt.
struct EmbeddedFile {
  std::string_view name;  // path inside the data directory
  std::span<const std::byte> bytes;
};

// Every file linked in, in byte order of the names.
std::span<const EmbeddedFile> embedded_files();

}  // namespace newsparse
