// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "newsparse/language_pack.h"

namespace newsparse {

// All that a result depends on besides the input, one line each: version,
// commit, schema version, data with digests, libraries and compiler.
std::string version_text(const LanguagePack& pack);

}  // namespace newsparse
