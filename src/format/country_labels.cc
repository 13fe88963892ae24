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
  if (const Country* country = find_country(document_, code)) {
    return of_named(*country);
  }
  const std::string name = regions_ ? regions_->of(code.view()) : "";
  return name.empty() ? std::string(code.view()) : name;
}

std::string CountryLabels::of_named(const Country& country) const {
  // ICU calls the Soviet Union Russia, so that a gone state keeps its name.
  const bool gone = !country.successors.empty();
  const std::string name =
      regions_ && !gone ? regions_->of(country.code.view()) : "";
  return name.empty() ? country.name : name;
}

}  // namespace newsparse
