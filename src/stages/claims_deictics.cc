// SPDX-License-Identifier: Apache-2.0
//
// "That was how captain Lio Brandt greeted the vote." A sentence that opens
// with "that" or "this" and goes on with "what" or "how", a name and a verb,
// or with a noun for what is said and "of", gives the words before it to
// somebody. Those are a quotation, or else the sentence before in the same
// paragraph. "That is how the pump works" has nobody who can speak. A sentence
// that opens with a quotation and goes on with "was" tells of that itself:
// ""Never" was his only reply."
#include "stages/claims_deictics.h"

#include <algorithm>
#include <optional>

#include "stages/claims_marks.h"

namespace newsparse {
namespace {

constexpr Index kOpening =
    8;  // tokens up to "what": "That was just about what"
constexpr Index kSource = 12;  // tokens of a source
constexpr float kConfidence = 0.7F;

class DeicticFinder {
 public:
  DeicticFinder(const Document& document, const ClaimFrame& frame,
                const Constructions& constructions)
      : frame_(frame),
        constructions_(constructions),
        speakers_(heads_of_speakers(document)) {}

  std::vector<Claim> find(const ClaimLedger& claims) const {
    std::vector<Claim> found;
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      const TokenSpan sentence = frame_.sentences[s];
      const TokenSpan quoted = quotation_told_of(sentence);
      if (frame_.searched[s] == 0 ||
          (quoted.empty() &&
           (s == 0 || !is(sentence.begin, ConstructionPart::Deictic)))) {
        continue;
      }
      if (auto claim =
              claim_of({std::max(sentence.begin, quoted.end), sentence.end})) {
        const TokenSpan content = quoted.empty() ? content_before(s) : quoted;
        if (!content.empty() && !is_told(content, *claim->cue, claims)) {
          claim->content = {content};
          claim->confidence = kConfidence;
          found.push_back(std::move(*claim));
        }
      }
    }
    return found;
  }

 private:
  bool is(Index token, ConstructionPart part) const {
    return frame_.is_out(token) && constructions_.has(frame_.word[token], part);
  }

  static bool is_told(TokenSpan content, TokenSpan cue,
                      const ClaimLedger& claims) {
    return claims.any_near(content, [&](const Claim& claim) {
      const bool other = !claim.cue || !claim.cue->overlaps(cue);
      return other && std::any_of(claim.content.begin(), claim.content.end(),
                                  [content](TokenSpan part) {
                                    return part.overlaps(content);
                                  });
    });
  }

  // ""Never" was the answer from the ministry.": the quotation that opens a
  // sentence and that this tells something of, or nothing.
  TokenSpan quotation_told_of(TokenSpan sentence) const {
    const Index number = frame_.quotation[sentence.begin];
    if (number == ClaimFrame::kNone || frame_.closed[number] == 0) {
      return {};
    }
    const TokenSpan quotation = frame_.quotations[number];
    const bool opens =
        quotation.begin == sentence.begin && quotation.end < sentence.end;
    return opens && frame_.auxiliary[quotation.end] != 0 ? quotation
                                                         : TokenSpan{};
  }

  // Source and cue of the sentence.
  std::optional<Claim> claim_of(TokenSpan sentence) const {
    const Index limit = std::min(sentence.end, sentence.begin + kOpening);
    for (Index t = sentence.begin + 1; t < limit; ++t) {
      if (is(t, ConstructionPart::Link)) {
        return by_verb(t + 1, sentence.end);
      }
      if (is(t, ConstructionPart::View)) {
        const auto owned = by_owner(t, sentence.begin + 1);
        return owned ? owned : by_noun(t, sentence.end);
      }
    }
    return std::nullopt;
  }

  // Behind "what": a noun phrase for who can speak, then a verb.
  std::optional<Claim> by_verb(Index begin, Index limit) const {
    Index verb = begin;
    while (verb < limit && verb - begin < kSource && frame_.is_nominal(verb)) {
      ++verb;
    }
    const TokenSpan source{begin, verb};
    while (verb < limit && frame_.auxiliary[verb] != 0) {
      ++verb;
    }
    if (source.empty() || !speakers_.has_any(source) || verb >= limit ||
        !frame_.is_verb(verb)) {
      return std::nullopt;
    }
    Claim claim;
    claim.source = source;
    claim.cue = TokenSpan{source.end, verb + 1};
    return claim;
  }

  // "his only reply", "the ministry's answer".
  std::optional<Claim> by_owner(Index noun, Index first) const {
    for (Index t = first; t < noun; ++t) {
      const bool ends = frame_.pos[t] == PennTag::POS;
      const TokenSpan source{ends ? first : t, ends ? t : t + 1};
      if ((ends || frame_.pos[t] == PennTag::PRPS) &&
          speakers_.has_any(source)) {
        Claim claim;
        claim.source = source;
        claim.cue = TokenSpan{noun, noun + 1};
        return claim;
      }
    }
    return std::nullopt;
  }

  // "the verdict of captain Lio Brandt", "the view from Oslo".
  std::optional<Claim> by_noun(Index noun, Index limit) const {
    const Index link = noun + 1;
    if (link >= limit || frame_.pos[link] != PennTag::IN) {
      return std::nullopt;
    }
    const TokenSpan source = frame_.nominals_behind(link);
    if (!speakers_.has_any(source)) {
      return std::nullopt;
    }
    Claim claim;
    claim.source = source;
    claim.cue = TokenSpan{noun, link};
    return claim;
  }

  TokenSpan content_before(Index s) const {
    const Index here = frame_.sentences[s].begin;
    const Index last = here - 1;
    const Index number = frame_.quotation[last];
    if (number != ClaimFrame::kNone) {
      const TokenSpan quotation = frame_.quotations[number];
      const bool whole =
          frame_.sentence_of(quotation.begin).begin == quotation.begin;
      return whole && quotation.end == here ? quotation : TokenSpan{};
    }
    TokenSpan before = frame_.sentences[s - 1];
    if (frame_.paragraph[last] != frame_.paragraph[here] ||
        frame_.searched[s - 1] == 0) {
      return {};
    }
    while (!before.empty() && !frame_.is_word(before.end - 1)) {
      --before.end;
    }
    return before;
  }

  const ClaimFrame& frame_;
  const Constructions& constructions_;
  TokenMarks speakers_;  // the heads of who can speak
};

}  // namespace

std::vector<Claim> find_deictic_claims(const Document& document,
                                       const ClaimFrame& frame,
                                       const Constructions& constructions,
                                       const ClaimLedger& claims) {
  return DeicticFinder(document, frame, constructions).find(claims);
}

}  // namespace newsparse
