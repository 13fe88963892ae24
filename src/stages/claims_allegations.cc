// SPDX-License-Identifier: Apache-2.0
//
// "Rao denied allegations that she had hidden the memo" reports two things:
// what somebody alleges, and that Rao denies it. The search tells claims that
// do not lie inside each other, as its corpus does, and so finds the denial
// alone. The allegation is a noun that reports, at the head of what is denied,
// with a clause behind it.
#include "stages/claims_allegations.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kOpening = 4;  // tokens: "all of the allegations"

class AllegationFinder {
 public:
  AllegationFinder(const Document& document, const ClaimFrame& frame,
                   const ReportingLexicon& lexicon)
      : document_(document), frame_(frame), lexicon_(lexicon) {}

  std::vector<Claim> find(const std::vector<Claim>& claims) const {
    std::vector<Claim> found;
    for (const Claim& claim : claims) {
      if (claim.cue && denies(*claim.cue) && !claim.content.empty()) {
        add_from(claim, found);
      }
    }
    return found;
  }

 private:
  const ReportingCue* cue_at(Index token, CuePart part) const {
    return lexicon_.find(lower(token_text(document_, token)), part);
  }

  bool denies(TokenSpan cue) const {
    for (Index t = cue.begin; t < cue.end; ++t) {
      const ReportingCue* verb = cue_at(t, CuePart::Verb);
      if (verb != nullptr && verb->attitude == Attitude::Deny) {
        return true;
      }
    }
    return false;
  }

  void add_from(const Claim& denial, std::vector<Claim>& found) const {
    const TokenSpan content = denial.content.front();
    const Index end = std::min(content.end, content.begin + kOpening);
    for (Index t = content.begin; t + 1 < end; ++t) {
      if (!frame_.is_nominal(t) || frame_.quote[t] != QuoteState::Out) {
        return;
      }
      if (frame_.links[t + 1] == 0 || !is_something_said(t)) {
        continue;
      }
      Claim claim;
      claim.cue = {t, t + 1};
      claim.content = {{t + 1, content.end}};
      claim.confidence = denial.confidence;
      found.push_back(std::move(claim));
      return;
    }
  }

  bool is_something_said(Index token) const {
    const ReportingCue* noun = cue_at(token, CuePart::Noun);
    return noun != nullptr && (noun->attitude == Attitude::Accuse ||
                               noun->attitude == Attitude::State);
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const ReportingLexicon& lexicon_;
};

}  // namespace

std::vector<Claim> find_denied_allegations(const Document& document,
                                           const ClaimFrame& frame,
                                           const ReportingLexicon& lexicon,
                                           const std::vector<Claim>& claims) {
  return AllegationFinder(document, frame, lexicon).find(claims);
}

}  // namespace newsparse
