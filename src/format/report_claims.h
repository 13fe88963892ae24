// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

#include "format/country_labels.h"
#include "format/page.h"

namespace newsparse {

// Who said what, grouped by speaker in the order of their first claims.
void write_who_said_what(Page& page, const Document& document,
                         const CountryLabels& labels);

// "foreign minister, Iran": what is known of an entity beside its name.
std::string details_of(const Document& document, const Entity& entity,
                       const CountryLabels& labels);

}  // namespace newsparse
