// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/speakers_mentions.h"

namespace newsparse {

// How sure an answer of each rule is.
float confidence_of(SpeakerEvidence evidence);

// Says by which rule a speaker was found.
void give_evidence(Speaker& speaker, SpeakerEvidence evidence);

// The entity that a pronoun was given to, then others that were mentioned
// shortly before and could have been meant.
std::vector<SpeakerCandidate> candidates_for(const Document& document,
                                             const MentionsByHead& mentions,
                                             Index mention, Index chosen);

}  // namespace newsparse
