// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "resources/agencies.h"
#include "resources/date_lexicon.h"

namespace newsparse {

// The bytes of the dateline that opens a paragraph, without its dash and the
// space before it: "TEHRAN, Feb 26 (Reuters)"; 0 when there is none.
std::size_t opening_dateline(const DateLexicon& dates, const Agencies& agencies,
                             std::string_view paragraph);

// The bytes of the dateline that a whole line is, without a dash at its end:
// "GENEVA, 3 March", "OSLO (AP) –"; 0 when it is none.
std::size_t whole_dateline(const DateLexicon& dates, const Agencies& agencies,
                           std::string_view line);

// The bytes of a place in capitals before a colon: "NEW HARBOUR: The quay". A
// speaker's label looks the same, so the caller has to look around.
std::size_t capitals_before_colon(std::string_view paragraph);

}  // namespace newsparse
