// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// Finds where the text names a country, in whatever form.
// Reads: all earlier layers.
// Promises: ordered by first byte, none inside another.
std::vector<CountryReference> find_country_references(
    const Document& document, const Resources& resources);

// Tells which countries the story is about.
// Reads: text, paragraphs, metadata, country_references.
// Promises: each country once, most salient first.
std::vector<Country> rank_countries(const Document& document,
                                    const Resources& resources);

}  // namespace newsparse
