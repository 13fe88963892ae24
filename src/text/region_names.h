// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace newsparse {

// What regions are called in a language, from ICU's display names. They move
// with the ICU of the machine, so that they are fit for people only.
class RegionNames {
 public:
  // "de", "pt-BR" or "de_CH.UTF-8". Requires: is_known_locale.
  explicit RegionNames(std::string_view locale);
  ~RegionNames();

  // The name of the region with this alpha-2 code; empty when ICU has none.
  std::string of(std::string_view alpha_2) const;

 private:
  struct Names;
  std::unique_ptr<const Names> names_;
};

// Whether ICU has display names for the language of a locale.
bool is_known_locale(std::string_view locale);

}  // namespace newsparse
