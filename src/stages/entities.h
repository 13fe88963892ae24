// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Joins mentions of the same person, organization, place or thing.
// Reads: text, paragraphs, tokens, quotations, sentences, tags, arcs,
// mentions.
// Promises: each mention belongs to exactly one entity; ordered by first
// mention.
std::vector<Entity> resolve_entities(const Document& document,
                                     const Resources& resources);

}  // namespace newsparse
