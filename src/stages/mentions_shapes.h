// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "document/word_forms.h"

namespace newsparse {

struct Resources;

// Gives names the bounds and types that their shape and the rest of the
// article ask for: "Robert "Rocky" Delmar" and "Holt & Rui" are one, "Friis"
// alone is one who was named in full. Names stand in the order of the text
// and do not overlap, before and after.
void mend_names(const Document& document, const WordForms& words,
                const Resources& resources, std::vector<Mention>& names);

}  // namespace newsparse
