// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "format/json_context.h"

// Who said what: the claims and those who make them.
namespace newsparse {

void write_speakers(JsonContext& context);
void write_claims(JsonContext& context);

}  // namespace newsparse
