// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "newsparse/span.h"

namespace newsparse {

// Converts byte positions of a text to code points: linear time to build,
// constant time and no search to ask.
class CodePointOffsets {
 public:
  explicit CodePointOffsets(std::string_view utf8);

  // Requires: `byte` is at most the size of the text, on a boundary.
  Index of(Index byte) const;
  Index length() const { return length_; }  // of the text, in code points

 private:
  static constexpr Index kStride = 64;  // bytes between remembered positions

  std::string_view utf8_;
  std::vector<Index> before_;  // code points before each stride; empty: ASCII
  Index length_ = 0;
};

}  // namespace newsparse
