// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// What the program's own stages make of a text, so that trainers and scorers
// see the errors that a run will see. Each goes on where the one before ends.
Document own_tokens(Text text, const Resources& resources);  // and quotations
Document own_sentences(Text text, const Resources& resources);
Document own_arcs(Text text, const Resources& resources);  // tags and metadata

}  // namespace newsparse
