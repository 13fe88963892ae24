// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "format/claim_groups.h"
#include "format/html_writer.h"

namespace newsparse {

// Where the article marks things; the table and the bars point there. The
// names begin alike for one article of a page.
struct Anchors {
  std::string before;

  std::string claim(Index claim) const;         // "claim-3" of the third claim
  std::string row(Index claim) const;           // "row-3", in the table
  std::string country(CountryCode code) const;  // "country-EE"
};

// Whether the article has a place for the claim, which may be all silence:
// "declined to comment" names no words.
bool has_place(const Claim& claim);

// The paragraphs with sources, cues, contents and countries marked.
void write_article(HtmlWriter& html, const Shown& shown,
                   const Anchors& anchors);

}  // namespace newsparse
