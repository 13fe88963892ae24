// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "document/word_forms.h"

namespace newsparse {

struct Resources;

// The token that carries the meaning of a name: "Bank" in "Bank of Norland",
// else the last.
Index head_of_name(const WordForms& words, const Resources& resources,
                   const Mention& name);

// Finds names without a model: runs of capitalized words, typed by the words
// inside and before them. What a pack without a model of names falls back on.
// The names do not overlap and stand in the order of the text.
std::vector<Mention> find_names_by_rules(const Document& document,
                                         const WordForms& words,
                                         const Resources& resources);

}  // namespace newsparse
