// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "newsparse/span.h"

namespace newsparse {

enum class BylineRole : std::uint8_t {
  Title,     // "editor"
  Outlet,    // "news"
  Particle,  // "van", in a name
  Joiner,    // "and", before another name
  Stop,      // "in", behind a name
};

struct Byline {
  std::vector<ByteSpan> names;
  // Every word is part of a name, a job or an outlet, the first a name's.
  bool whole = false;
};

// Tells the names in a byline from jobs, outlets and places.
class Bylines {
 public:
  Bylines() = default;

  // `text` must outlive this object.
  Bylines(std::string name, std::string_view text);

  // Reads "Jane Roe and John Doe, Political Editor | The Harbour", the opening
  // "By" already taken off. Spans are positions in `line`.
  Byline read(std::string_view line) const;

  const BylineRole* find(std::string_view folded) const;

 private:
  std::unordered_map<std::string_view, BylineRole> words_;
};

}  // namespace newsparse
