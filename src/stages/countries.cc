// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

namespace newsparse {

std::vector<CountryReference> find_country_references(const Document&,
                                                      const Resources&) {
  return {};
}

std::vector<Country> rank_countries(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
