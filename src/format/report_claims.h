// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

#include "format/page.h"

namespace newsparse {

// Who said what, grouped by speaker in the order of their first claims.
void write_who_said_what(Page& page, const Document& document);

// "foreign minister, Iran": what is known of an entity beside its name.
std::string details_of(const Document& document, const Entity& entity);

// The English short name when the article names the country, else the code.
std::string country_name(const Document& document, CountryCode code);

}  // namespace newsparse
