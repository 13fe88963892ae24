// SPDX-License-Identifier: Apache-2.0
#include "newsparse/text.h"

#include <utility>

#include "newsparse/error.h"

#include "text/unicode.h"

namespace newsparse {

Text::Text(std::string utf8) : utf8_(std::move(utf8)) {
  constexpr std::size_t kLimit = std::size_t{1} << 31U;
  if (utf8_.size() >= kLimit) {
    throw Error("the text is 2 GiB or more");
  }
  if (const auto bad = find_invalid_utf8(utf8_)) {
    throw Error("byte " + std::to_string(*bad) + " is not valid UTF-8");
  }
}

}  // namespace newsparse
