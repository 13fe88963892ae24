// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

#include "format/front_matter.h"

// Lines about an article as a whole, for people, whatever they are written on.
// All text is `printable`.
namespace newsparse {

// "25 February 2025, 10:00 UTC" for "2025-02-25T10:00:00Z".
std::string readable_date(std::string_view iso);

// "news/a.txt", "feed.jsonl, record 3", "standard input".
std::string place_of(const Provenance& provenance);

// "by Ada Holm, Jo Park"; empty: nobody is named.
std::string byline_of(const FrontMatter& front);

// "9 claims: 4 direct, 3 indirect, 2 mixed". Requires: there are claims.
std::string summary_of(const Document& document);

// "1 claim", "2 claims".
std::string counted(std::size_t count, std::string_view one,
                    std::string_view many);

// How many of those below are listed, and then counted.
inline constexpr std::size_t kMostOthers = 20;

// Entities of a type that have a name and make no claim, most mentioned first.
std::vector<Index> others_of(const Document& document, EntityType type);

}  // namespace newsparse
