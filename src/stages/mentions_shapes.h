// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/mentions_map.h"

namespace newsparse {

// Gives names the bounds and types that their shape asks for: "Robert "Rocky"
// Delmar" and "Holt & Rui" are one.
void mend_shapes(NameMap& map);

}  // namespace newsparse
