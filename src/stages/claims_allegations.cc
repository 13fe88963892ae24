// SPDX-License-Identifier: Apache-2.0
//
// "Rao denied allegations that she had hidden the memo" reports two things:
// what somebody alleges, and that Rao denies it. The search tells claims that
// do not lie inside each other, as its corpus does, and so finds the denial
// alone. The allegation is a noun that reports, at the head of what is denied,
// with a clause behind it. Or it is only the noun, and points at what the
// sentence has told: "accusing Tehran of ..., allegations Iran has denied".
// Then somebody was accused there, however unsure the search was.
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

  // Those among `by_rules` that a denial in their sentence points at: one for
  // each denial. Linear but for a search among the denials.
  std::vector<Claim> find_pointed_at(const std::vector<Claim>& by_rules,
                                     const std::vector<Claim>& claims,
                                     const ClaimLedger& ledger) const {
    std::vector<Pointer> pointers = pointers_of(claims);
    std::vector<Claim> found;
    for (const Claim& rule : by_rules) {
      if (!rule.cue || !rule.source || !accuses(*rule.cue)) {
        continue;
      }
      const auto next = std::lower_bound(
          pointers.begin(), pointers.end(), rule.cue->end,
          [](const Pointer& one, Index end) { return one.noun < end; });
      if (next == pointers.end() || next->served ||
          frame_.sentence[next->noun] != frame_.sentence[rule.cue->begin]) {
        continue;
      }
      Claim claim = rule;
      if (ends_before(next->begin, claim) && is_free(claim, ledger)) {
        found.push_back(std::move(claim));
        next->served = true;
      }
    }
    return found;
  }

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

  bool has_words_of(Attitude attitude, TokenSpan cue) const {
    for (Index t = cue.begin; t < cue.end; ++t) {
      const ReportingCue* verb = cue_at(t, CuePart::Verb);
      if (verb != nullptr && verb->attitude == attitude) {
        return true;
      }
    }
    const ReportingCue* phrase = lexicon_.find(
        lower(newsparse::text_of(document_, cue)), CuePart::Phrase);
    return phrase != nullptr && phrase->attitude == attitude;
  }
  bool denies(TokenSpan cue) const { return has_words_of(Attitude::Deny, cue); }
  bool accuses(TokenSpan cue) const {
    return has_words_of(Attitude::Accuse, cue);
  }

  // What a denial points by.
  struct Pointer {
    Index noun = 0;
    Index begin = 0;  // of the content that it ends
    bool served = false;
  };

  std::vector<Pointer> pointers_of(const std::vector<Claim>& claims) const {
    std::vector<Pointer> pointers;
    for (const Claim& denial : claims) {
      const Index noun = pointer_of(denial);
      if (noun != ClaimFrame::kNone) {
        pointers.push_back({noun, denial.content.front().begin});
      }
    }
    std::sort(pointers.begin(), pointers.end(),
              [](const Pointer& one, const Pointer& other) {
                return one.noun < other.noun;
              });
    return pointers;
  }

  // The noun that is all a denial tells of what it denies, or kNone.
  Index pointer_of(const Claim& denial) const {
    if (!denial.cue || !denies(*denial.cue) || denial.content.size() != 1 ||
        denial.content.front().size() > kOpening) {
      return ClaimFrame::kNone;
    }
    const Index last = denial.content.front().end - 1;
    return frame_.is_out(last) && is_something_said(last) ? last
                                                          : ClaimFrame::kNone;
  }

  // Clips the content to what is before a token, without the mark between.
  // False: nothing is left.
  bool ends_before(Index token, Claim& claim) const {
    std::erase_if(claim.content, [&](TokenSpan& part) {
      part.end = std::min(part.end, token);
      while (part.end > part.begin && !frame_.is_word(part.end - 1)) {
        --part.end;
      }
      return part.end <= part.begin;
    });
    return !claim.content.empty();
  }

  // Whether no claim has its cue or any of its content.
  static bool is_free(const Claim& claim, const ClaimLedger& ledger) {
    const auto is_told = [&ledger](TokenSpan span) {
      return ledger.any_near(span, [span](const Claim& other) {
        return (other.cue && other.cue->overlaps(span)) ||
               std::any_of(
                   other.content.begin(), other.content.end(),
                   [span](TokenSpan part) { return part.overlaps(span); });
      });
    };
    return !is_told(*claim.cue) &&
           std::none_of(claim.content.begin(), claim.content.end(), is_told);
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

std::vector<Claim> find_accusations_pointed_at(
    const Document& document, const ClaimFrame& frame,
    const ReportingLexicon& lexicon, const std::vector<Claim>& by_rules,
    const std::vector<Claim>& claims, const ClaimLedger& ledger) {
  return AllegationFinder(document, frame, lexicon)
      .find_pointed_at(by_rules, claims, ledger);
}

std::vector<Claim> find_denied_allegations(const Document& document,
                                           const ClaimFrame& frame,
                                           const ReportingLexicon& lexicon,
                                           const std::vector<Claim>& claims) {
  return AllegationFinder(document, frame, lexicon).find(claims);
}

}  // namespace newsparse
