// SPDX-License-Identifier: Apache-2.0
//
// Who cites somebody reports what that one said. The corpus of the search has
// the report alone, and few of them; the words that cite settle who is cited
// and what has been said.
#include "stages/claims_cited.h"

#include <algorithm>
#include <optional>

#include "resources/resources.h"
#include "stages/claims_ledger.h"
#include "stages/claims_marks.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kCited = 20;  // tokens of who is cited
constexpr Index kApart = 6;   // tokens: "reported on Sunday, citing"
constexpr float kConfidence = 0.6F;

class CitedFinder {
 public:
  CitedFinder(const Document& document, const ClaimFrame& frame,
              const Resources& resources, std::vector<Claim>& claims)
      : document_(document),
        frame_(frame),
        resources_(resources),
        claims_(claims),
        speakers_(heads_of_speakers(document)) {}

  void run() {
    ClaimLedger ledger(frame_.size(), claims_);
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      if (frame_.searched[s] != 0) {
        sentence_ = frame_.sentences[s];
        for (Index t = sentence_.begin; t < sentence_.end; ++t) {
          if (is(t, ConstructionPart::Cites)) {
            report_past(t, ledger);
          } else if (is(t, ConstructionPart::Quotes) && frame_.is_verb(t)) {
            hand_on(t, ledger);
          }
        }
      }
    }
    ledger.settle();
    give_to_the_cited();
  }

 private:
  bool is(Index t, ConstructionPart part) const {
    return frame_.is_out(t) &&
           resources_.constructions.has(frame_.word[t], part);
  }

  bool is_speech(Index t) const {
    const ReportingCue* cue =
        frame_.is_verb(t) ? resources_.reporting.find(
                                lower(token_text(document_, t)), CuePart::Verb)
                          : nullptr;
    return cue != nullptr && cue->use == CueUse::Says;
  }

  static Claim claim_of(TokenSpan source, TokenSpan cue,
                        std::vector<TokenSpan> content) {
    Claim claim;
    if (!source.empty()) {
      claim.source = source;
    }
    claim.cue = cue;
    claim.content = std::move(content);
    claim.confidence = kConfidence;
    return claim;
  }

  // "Nordan reported on Sunday, citing court papers, that Beck owned the
  // ship.": what is cited stands between a verb and its clause.
  void report_past(Index cites, ClaimLedger& ledger) {
    const Index link = clause_past(cites);
    const Index verb = speech_before(cites);
    if (link == ClaimFrame::kNone || verb == ClaimFrame::kNone) {
      return;
    }
    const TokenSpan source = frame_.nominals_before(verb);
    const TokenSpan content = frame_.words_behind(link - 1);
    if (source.empty() || content.empty()) {
      return;
    }
    forget({cites, cites + 1}, ledger);
    ledger.add_certain(claim_of(source, {verb, verb + 1}, {content}));
    ledger.add(claim_of(source, {cites, cites + 1}, {{cites + 1, link - 1}}));
  }

  // The "that" behind the comma that ends what is cited.
  Index clause_past(Index cites) const {
    const Index limit = std::min(sentence_.end, cites + kCited);
    for (Index t = cites + 2; t < limit && frame_.is_out(t - 1); ++t) {
      if (frame_.is_comma(t - 1) && frame_.links[t] != 0) {
        return t;
      }
    }
    return ClaimFrame::kNone;
  }

  Index speech_before(Index cites) const {
    if (cites < sentence_.begin + 3 || !frame_.is_comma(cites - 1)) {
      return ClaimFrame::kNone;
    }
    const Index first = cites - std::min(cites - sentence_.begin, kApart);
    for (Index t = cites - 1; t-- > first && frame_.is_out(t);) {
      if (frame_.is_finite(t) || frame_.is_comma(t)) {
        return is_speech(t) ? t : ClaimFrame::kNone;
      }
    }
    return ClaimFrame::kNone;
  }

  // "The agency quoted Beck as saying the ship was his." Both the agency and
  // Beck say it; with "Beck was quoted as saying" there is Beck alone.
  void hand_on(Index quotes, ClaimLedger& ledger) {
    const Index said = saying_behind(quotes);
    if (said == ClaimFrame::kNone) {
      return;
    }
    TokenSpan cited{quotes + 1, said - 1};
    while (!cited.empty() && frame_.is_comma(cited.end - 1)) {
      --cited.end;
    }
    const bool is_passive =
        cited.empty() || frame_.pos[cited.begin] == PennTag::IN;
    Index begin = quotes;
    while (begin > sentence_.begin && frame_.auxiliary[begin - 1] != 0) {
      --begin;
    }
    const TokenSpan subject = frame_.nominals_before(begin);
    const TokenSpan behind = words_told_behind(said);
    const TokenSpan content =
        behind.empty() ? words_told_before(subject.begin) : behind;
    if (content.empty() || subject.empty()) {
      return;
    }
    forget({quotes, said + 1}, ledger);
    if (is_passive) {
      ledger.add(claim_of(subject, {begin, said + 1}, {content}));
      return;
    }
    const TokenSpan handed{quotes + 1, behind.empty() ? said + 1 : behind.end};
    ledger.add(claim_of(subject, {begin, quotes + 1},
                        behind.empty() ? std::vector<TokenSpan>{content, handed}
                                       : std::vector<TokenSpan>{handed}));
    ledger.add(claim_of(cited, {said, said + 1}, {content}));
  }

  // "as | saying", behind a noun phrase or none.
  Index saying_behind(Index quotes) const {
    const Index limit = std::min(sentence_.end, quotes + kCited);
    for (Index t = quotes + 2; t < limit; ++t) {
      if (!frame_.is_out(t - 1) || frame_.is_finite(t - 1)) {
        break;
      }
      if (frame_.pos[t - 1] == PennTag::IN && frame_.pos[t] == PennTag::VBG &&
          is_speech(t)) {
        return t;
      }
    }
    return ClaimFrame::kNone;
  }

  // The quotation or the clause behind a verb, up to another "citing" or
  // "adding".
  TokenSpan words_told_behind(Index verb) const {
    Index begin = verb + 1;
    while (begin < sentence_.end && !frame_.is_word(begin) &&
           frame_.is_out(begin)) {
      ++begin;
    }
    if (begin >= sentence_.end) {
      return {};
    }
    if (frame_.quote[begin] == QuoteState::Mark) {
      return frame_.quotations[frame_.quotation[begin]];
    }
    const Index limit = std::min(sentence_.end, begin + ClaimFrame::kReported);
    Index end = begin;
    while (end < limit &&
           !(frame_.is_comma(end) && end + 1 < limit &&
             frame_.pos[end + 1] == PennTag::VBG && frame_.is_out(end))) {
      ++end;
    }
    while (end > begin && !frame_.is_word(end - 1) && frame_.is_out(end - 1)) {
      --end;
    }
    return {begin, end};
  }

  // The quotation or the clause before whoever reports it.
  TokenSpan words_told_before(Index source) const {
    if (source < sentence_.begin + 2) {
      return {};
    }
    const Index last = source - 1;
    if (frame_.quote[last] == QuoteState::Mark) {
      return frame_.quotations[frame_.quotation[last]];
    }
    return frame_.is_comma(last) ? TokenSpan{sentence_.begin, last}
                                 : TokenSpan{};
  }

  // Drops what has its cue among these words.
  static void forget(TokenSpan words, ClaimLedger& ledger) {
    ledger.for_each_near(words, [&](const Claim& claim, Index number) {
      if (claim.cue && claim.cue->overlaps(words)) {
        ledger.drop(number);
      }
    });
  }

  // "The parcel was empty, state agency Nordan reported, citing police.": what
  // the agency reports the police have said.
  void give_to_the_cited() {
    const ClaimLedger ledger(frame_.size(), claims_);
    for (Claim& claim : claims_) {
      if (!claim.cue || !is(claim.cue->begin, ConstructionPart::Cites) ||
          !names_speaker(claim.content.front())) {
        continue;
      }
      if (const Claim* told = told_beside(ledger, claim)) {
        claim.source = claim.content.front();
        claim.content = told->content;
      }
    }
  }

  // "police", "two people familiar with the matter", but neither "his critics'
  // anger" nor "the many who left".
  bool names_speaker(TokenSpan words) const {
    Index end = words.begin;
    while (end < words.end && frame_.is_nominal(end) &&
           frame_.pos[end] != PennTag::WP) {
      ++end;
    }
    const bool all_who = end < words.end && frame_.pos[end] == PennTag::WP;
    while (end > words.begin && frame_.pos[end - 1] == PennTag::JJ) {
      --end;
    }
    return end > words.begin && speakers_.has(end - 1) && !all_who;
  }

  const Claim* told_beside(const ClaimLedger& ledger,
                           const Claim& citing) const {
    const Claim* found = nullptr;
    const auto is_beside = [&](const Claim& claim) {
      const bool same = &claim != &citing && claim.cue &&
                        frame_.sentence[claim.cue->begin] ==
                            frame_.sentence[citing.cue->begin] &&
                        claim.source == citing.source;
      found = same ? &claim : nullptr;
      return same;
    };
    if (citing.source) {
      ledger.any_near(*citing.source, is_beside);
    }
    return found;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  std::vector<Claim>& claims_;
  TokenMarks speakers_;  // the heads of who can speak
  TokenSpan sentence_;
};

}  // namespace

void add_cited(const Document& document, const ClaimFrame& frame,
               const Resources& resources, std::vector<Claim>& claims) {
  CitedFinder(document, frame, resources, claims).run();
}

}  // namespace newsparse
