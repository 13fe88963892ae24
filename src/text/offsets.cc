// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

#include <algorithm>

namespace newsparse {
namespace {

// Code points begin at every byte that does not continue one (10xxxxxx).
Index count_code_points(std::string_view utf8) {
  return static_cast<Index>(
      std::count_if(utf8.begin(), utf8.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
      }));
}

}  // namespace

CodePointOffsets::CodePointOffsets(std::string_view utf8)
    : utf8_(utf8), length_(count_code_points(utf8)) {
  if (length_ == utf8.size()) {
    return;
  }
  before_.reserve(utf8.size() / kStride + 1);
  Index count = 0;
  for (std::size_t at = 0; at <= utf8.size(); at += kStride) {
    before_.push_back(count);
    count += count_code_points(utf8.substr(at, kStride));
  }
}

Index CodePointOffsets::of(Index byte) const {
  if (before_.empty()) {
    return byte;
  }
  const Index stride = byte / kStride;
  const Index start = stride * kStride;
  return before_[stride] + count_code_points(utf8_.substr(start, byte - start));
}

}  // namespace newsparse
