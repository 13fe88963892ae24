// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

#include "resources/reporting_lexicon.h"
#include "stages/stances_markers.h"

namespace newsparse {

// The lexicon's entry for the word of the cue that carries the report, or
// null: "denied allegations" is a denial, "refused to say" a refusal, "is
// expected to announce" an announcement.
const ReportingCue* reporting_cue_of(MarkerFinder& finder,
                                     const Document& document, TokenSpan cue,
                                     const ReportingLexicon& lexicon);

// Whether a colon or dash reports: "Q: Did you know?", "Holt: Dam will hold".
bool reports_by_mark(const Document& document, const Claim& claim);

// What the source does with the content. `entry` may be null.
Attitude attitude_of(MarkerFinder& finder, const Document& document,
                     const Claim& claim, const ReportingCue* entry);

}  // namespace newsparse
