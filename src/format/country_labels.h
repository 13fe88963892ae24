// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "newsparse/document.h"

#include "text/region_names.h"

namespace newsparse {

// What countries are called in a report: the English short name, or what a
// language calls them. Only labels: which country a text names never depends
// on it.
class CountryLabels {
 public:
  // An empty locale stands for the English short names. Needs the document
  // alive.
  CountryLabels(const Document& document, const std::string& locale);

  // Not escaped in any way. The code when the article does not name the
  // country and no locale is given.
  std::string of(CountryCode code) const;
  std::string of_named(const Country& country) const;  // of the document

  bool in_a_language() const { return regions_.has_value(); }

 private:
  const Document& document_;
  std::optional<RegionNames> regions_;
};

}  // namespace newsparse
