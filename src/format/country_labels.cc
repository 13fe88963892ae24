// SPDX-License-Identifier: Apache-2.0
#include "format/country_labels.h"

#include <algorithm>

namespace newsparse {
namespace {

const Country* find_country(const Document& document, CountryCode code) {
  const auto found =
      std::find_if(document.countries.begin(), document.countries.end(),
                   [&](const Country& one) { return one.code == code; });
  return found == document.countries.end() ? nullptr : &*found;
}

}  // namespace

CountryLabels::CountryLabels(const Document& document,
                             const std::string& locale)
    : document_(document) {
  if (!locale.empty()) {
    regions_.emplace(locale);
  }
}

std::string CountryLabels::of(CountryCode code) const {
  const Country* country = find_country(document_, code);
  // ICU calls the Soviet Union Russia, so that a gone state keeps its name.
  const bool gone = country != nullptr && !country->successors.empty();
  if (regions_ && !gone) {
    const std::string name = regions_->of(code.view());
    if (!name.empty()) {
      return name;
    }
  }
  return country == nullptr ? std::string(code.view()) : country->name;
}

}  // namespace newsparse
