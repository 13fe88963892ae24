// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace newsparse {

// Something worth telling about one input.
struct Notice {
  std::string code;     // lower_snake, stable: "invalid_utf8"
  std::string message;  // one sentence
  std::string hint;     // what to do about it; may be empty
};

}  // namespace newsparse
