// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/mentions_map.h"

namespace newsparse {

// Adds names that the rest of the article or the words beside them show:
// "Friis" alone is one who was named in full.
void find_missed_names(NameMap& map);

}  // namespace newsparse
