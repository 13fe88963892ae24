// SPDX-License-Identifier: Apache-2.0
#include "text/offsets.h"

namespace newsparse {
namespace {

// At every byte that does not continue one (10xxxxxx).
bool begins_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// Code points that begin with 11110xxx are outside the first plane and take two
// units of UTF-16.
Index count_units(std::string_view utf8, OffsetUnit unit) {
  if (unit == OffsetUnit::Byte) {
    return static_cast<Index>(utf8.size());
  }
  const bool pairs = unit == OffsetUnit::Utf16;
  Index count = 0;
  for (const char letter : utf8) {
    count += begins_code_point(letter) ? 1 : 0;
    count += pairs && static_cast<unsigned char>(letter) >= 0xF0U ? 1 : 0;
  }
  return count;
}

}  // namespace

Offsets::Offsets(std::string_view utf8, OffsetUnit unit)
    : utf8_(utf8), unit_(unit), length_(count_units(utf8, unit)) {
  if (length_ == utf8.size()) {
    return;
  }
  before_.reserve(utf8.size() / kStride + 1);
  Index count = 0;
  for (std::size_t at = 0; at <= utf8.size(); at += kStride) {
    before_.push_back(count);
    count += count_units(utf8.substr(at, kStride), unit);
  }
}

Index Offsets::of(Index byte) const {
  if (before_.empty()) {
    return byte;
  }
  const Index stride = byte / kStride;
  const Index start = stride * kStride;
  return before_[stride] +
         count_units(utf8_.substr(start, byte - start), unit_);
}

std::vector<Index> code_point_starts(std::string_view utf8) {
  std::vector<Index> starts;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (begins_code_point(utf8[at])) {
      starts.push_back(static_cast<Index>(at));
    }
  }
  starts.push_back(static_cast<Index>(utf8.size()));
  return starts;
}

}  // namespace newsparse
