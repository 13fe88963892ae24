// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/language_pack.h"

#include "cli/output.h"
#include "cli/settings.h"

namespace newsparse {

// Reads every input, analyzes it and writes its record, in order. Returns the
// exit status: 0, 1 when an input failed, 2 when none could be opened. Throws
// WriteError when the output cannot be finished; a write that fails, or that
// nobody reads any more, ends the process at once.
int run(const Settings& settings, const LanguagePack& pack, Output& output);

}  // namespace newsparse
