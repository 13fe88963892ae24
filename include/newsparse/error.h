// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace newsparse {

// The one exception of the library: input, data or options that cannot be
// used. `what()` is one line that names the file (or option) and the place.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message) : std::runtime_error(message) {}
};

}  // namespace newsparse
