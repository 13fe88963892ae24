// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// The names of news agencies, asked for as `fold` makes them.
class Agencies {
 public:
  Agencies() = default;

  // `text` must outlive this object.
  Agencies(std::string name, std::string_view text);

  bool has(std::string_view folded) const;

  // "ap, afp / reuters": names of agencies and marks between them, no more.
  bool are_all_of(std::string_view folded) const;

 private:
  std::vector<std::string_view> names_;  // in byte order
};

}  // namespace newsparse
