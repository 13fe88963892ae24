// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "document/word_forms.h"

namespace newsparse {

struct Resources;

// Finds what points at somebody or something without naming it: noun phrases
// whose head is in the table of nouns ("two officials", "Holt's lawyer"), from
// their determiner or possessor to the head, and pronouns. `names` are those
// of the document, in order and without overlap.
std::vector<Mention> find_nominals(const Document& document,
                                   const WordForms& words,
                                   const std::vector<Mention>& names,
                                   const Resources& resources);
std::vector<Mention> find_pronouns(const Document& document,
                                   const WordForms& words,
                                   const std::vector<Mention>& names,
                                   const Resources& resources);

}  // namespace newsparse
