// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"
#include "newsparse/language_pack.h"

namespace newsparse {

struct AnalysisOptions {
  float min_confidence = 0;  // claims below are left out
};

// Runs every stage over a text. Total: there is no valid text for which it
// fails. Thread-safe; the result depends on the arguments alone.
Document analyze(Text text, const LanguagePack& pack,
                 const AnalysisOptions& options = {});

}  // namespace newsparse
