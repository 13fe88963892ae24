// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "newsparse/offset_unit.h"
#include "newsparse/span.h"

namespace newsparse {

// Converts byte positions of a text to another unit: linear time to build,
// constant time and no search to ask.
class Offsets {
 public:
  explicit Offsets(std::string_view utf8,
                   OffsetUnit unit = OffsetUnit::CodePoint);

  // Requires: `byte` is at most the size of the text, on a boundary.
  Index of(Index byte) const;
  Index length() const { return length_; }  // of the text, in that unit

 private:
  static constexpr Index kStride = 64;  // bytes between remembered positions

  std::string_view utf8_;
  OffsetUnit unit_;
  std::vector<Index> before_;  // units before each stride; empty: bytes
  Index length_ = 0;
};

// The byte where each code point begins, and the size of the text at the end:
// the other way round, for all of a text at once. Linear time.
std::vector<Index> code_point_starts(std::string_view utf8);

}  // namespace newsparse
