// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "format/claim_groups.h"
#include "format/page.h"

namespace newsparse {

// Who said what, grouped by speaker in the order of their first claims.
void write_who_said_what(Page& page, const Shown& shown);

}  // namespace newsparse
