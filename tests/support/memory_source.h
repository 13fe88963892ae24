// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "cli/byte_source.h"

namespace newsparse::testing {

// A source that gives `block` bytes at a time, as a pipe may.
inline ByteSource memory_source(std::string bytes, std::size_t block = 4096) {
  auto rest = std::make_shared<std::string>(std::move(bytes));
  return ByteSource([rest, block](char* begin, std::size_t size) {
    const std::size_t count = std::min({size, block, rest->size()});
    std::copy_n(rest->begin(), count, begin);
    rest->erase(0, count);
    return count;
  });
}

}  // namespace newsparse::testing
