// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_candidates.h"

#include <algorithm>

namespace newsparse {

float confidence_of(SpeakerEvidence evidence) {
  switch (evidence) {
    case SpeakerEvidence::Name:
      return 0.97F;
    case SpeakerEvidence::Surname:
    case SpeakerEvidence::Acronym:
      return 0.94F;
    case SpeakerEvidence::Relative:
    case SpeakerEvidence::Metonym:
    case SpeakerEvidence::Turn:
      return 0.9F;
    case SpeakerEvidence::Role:
    case SpeakerEvidence::Description:
      return 0.85F;
    case SpeakerEvidence::Pronoun:
      return 0.75F;
    case SpeakerEvidence::Continuation:
      return 0.6F;
    case SpeakerEvidence::None:
      break;
  }
  return 0;
}

void give_evidence(Speaker& speaker, SpeakerEvidence evidence) {
  speaker.evidence = evidence;
  speaker.confidence = confidence_of(evidence);
}

std::vector<SpeakerCandidate> candidates_for(const Document& document,
                                             const MentionsByHead& mentions,
                                             Index mention, Index chosen) {
  constexpr Index kReach = 20;      // mentions looked back
  constexpr std::size_t kMost = 4;  // candidates
  constexpr float kRecency = 0.5F;  // each next one is half as likely
  float score = confidence_of(SpeakerEvidence::Pronoun);
  std::vector<SpeakerCandidate> candidates{{chosen, score}};
  for (Index back = 1; back <= std::min(kReach, mention); ++back) {
    const Index other = mentions.entity_of(mention - back);
    const bool seen = std::any_of(
        candidates.begin(), candidates.end(),
        [other](const SpeakerCandidate& one) { return one.entity == other; });
    if (seen || candidates.size() == kMost ||
        document.entities[other].type != document.entities[chosen].type) {
      continue;
    }
    score *= kRecency;
    candidates.push_back({other, score});
  }
  return candidates;
}

}  // namespace newsparse
