// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "resources/reporting_lexicon.h"
#include "stages/claims_frame.h"
#include "stages/claims_ledger.h"

namespace newsparse {

// The claims that denials hold, of a source that is not told:
//   Rao denied [allegations] [that she had hidden the memo].
// Cue, content and confidence are filled. `claims` are those found.
std::vector<Claim> find_denied_allegations(const Document& document,
                                           const ClaimFrame& frame,
                                           const ReportingLexicon& lexicon,
                                           const std::vector<Claim>& claims);

// The accusations among `by_rules` that the search did not tell, where a denial
// points at them:
//   partners [accusing] [Tehran of sending weapons], allegations Iran denied.
// `ledger` is of `claims`.
std::vector<Claim> find_accusations_pointed_at(
    const Document& document, const ClaimFrame& frame,
    const ReportingLexicon& lexicon, const std::vector<Claim>& by_rules,
    const std::vector<Claim>& claims, const ClaimLedger& ledger);

}  // namespace newsparse
