// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sstream>
#include <string>
#include <utility>

namespace newsparse {

// What a writer puts into a stream. A stream swallows what goes wrong inside
// it, and the text would be cut: here it throws.
template <class Write>
std::string written_by(Write write) {
  std::ostringstream out;
  out.exceptions(std::ios::badbit | std::ios::failbit);
  write(out);
  return std::move(out).str();
}

}  // namespace newsparse
