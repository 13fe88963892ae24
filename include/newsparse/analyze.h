// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"
#include "newsparse/language_pack.h"

namespace newsparse {

// Runs every stage over a text. Total: there is no valid text for which it
// fails. Thread-safe; the result depends on the text and the pack alone.
Document analyze(Text text, const LanguagePack& pack);

}  // namespace newsparse
