// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace newsparse {

// What offsets into a text count: code points, as Python, jq and SQL do; bytes
// of UTF-8, as C, C++ and Rust do; UTF-16 units, as JavaScript and Java do.
enum class OffsetUnit : std::uint8_t { CodePoint, Byte, Utf16 };

}  // namespace newsparse
