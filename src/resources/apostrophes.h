// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// Words at whose edge an apostrophe is no quotation mark. Words are asked for
// in lower case, without the apostrophe.
class Apostrophes {
 public:
  Apostrophes() = default;

  // `text` must outlive this object.
  Apostrophes(std::string name, std::string_view text);

  bool may_lead(std::string_view word) const;   // 'em
  bool may_trail(std::string_view word) const;  // the firms', ol' friends

 private:
  std::vector<std::string_view> leading_;  // in byte order
  std::vector<std::string_view> trailing_;
  std::vector<std::string_view> endings_;
};

}  // namespace newsparse
