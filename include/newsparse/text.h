// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace newsparse {

// Valid UTF-8 by construction, never changed afterwards. Every span of every
// layer points into it.
class Text {
 public:
  // Throws Error naming the first bad byte, or when the text is 2 GiB or more.
  explicit Text(std::string utf8);

  std::string_view view() const { return utf8_; }

 private:
  std::string utf8_;
};

}  // namespace newsparse
