// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace newsparse {

// A position in a layer or a text. Texts above 2 GiB are refused at the door,
// so 32 bits are always enough.
using Index = std::uint32_t;

// A half-open stretch [begin, end) of things of one unit. The unit is part of
// the type, so that bytes and tokens cannot be compared by mistake.
template <class Unit>
struct Span {
  Index begin = 0;
  Index end = 0;

  Index size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool contains(Index position) const {
    return begin <= position && position < end;
  }
  bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend auto operator<=>(const Span&, const Span&) = default;
};

struct Token;
using ByteSpan = Span<char>;    // a stretch of a Text, in bytes
using TokenSpan = Span<Token>;  // a run of tokens

}  // namespace newsparse
