// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/analyze.h"

#include "document/queries.h"
#include "stages/claims_candidates.h"
#include "support/claim_documents.h"
#include "support/expected_claims.h"
#include "support/models.h"

namespace newsparse::testing {

// The claims that the whole program tells of a text, one line each.
inline std::vector<std::string> told_in(const std::string& text) {
  const Document document = analyze(Text(text), english_pack());
  return claim_lines(document, document.claims);
}

// Whether a claim of such a line is among them.
inline bool is_told_in(const std::string& text, const std::string& line) {
  const std::vector<std::string> found = told_in(text);
  return std::find(found.begin(), found.end(), line) != found.end();
}

// The tokens of the first place where some words stand.
inline TokenSpan tokens_of(const Document& document, std::string_view words) {
  const auto begin = static_cast<Index>(document.text.view().find(words));
  return tokens_in(document, {begin, begin + static_cast<Index>(words.size())});
}

// A candidate in words, parts of content with " / " between them: the first
// place of each in the article is meant.
struct CandidateWords {
  std::string source, cue, content;
};

inline ClaimCandidate candidate_of(const Document& document,
                                   const CandidateWords& words) {
  ClaimCandidate candidate;
  candidate.cue = tokens_of(document, words.cue);
  candidate.anchor = candidate.cue.end - 1;
  candidate.source = tokens_of(document, words.source);
  for (const std::string& part : split(words.content, " / ")) {
    candidate.content.push_back(tokens_of(document, part));
  }
  return candidate;
}

}  // namespace newsparse::testing
