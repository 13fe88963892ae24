// SPDX-License-Identifier: Apache-2.0
//
// Banners, signs and notes speak without a speaker: "a placard that read",
// "a shirt bearing the words". The noun is one for documents, the verb stands
// right behind it, and a quotation behind the verb.
#include "stages/claims_inscriptions.h"

#include <algorithm>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr float kConfidence = 0.7F;

class InscriptionFinder {
 public:
  InscriptionFinder(const Document& document, const ClaimFrame& frame,
                    const Resources& resources)
      : document_(document), frame_(frame), resources_(resources) {}

  std::vector<Claim> find(const ClaimLedger& claims) const {
    std::vector<Claim> found;
    for (std::size_t i = 0; i < frame_.quotations.size(); ++i) {
      if (frame_.closed[i] != 0) {
        add(frame_.quotations[i], claims, found);
      }
    }
    return found;
  }

 private:
  void add(TokenSpan quotation, const ClaimLedger& claims,
           std::vector<Claim>& found) const {
    const Index first = frame_.sentence_of(quotation.begin).begin;
    const Index verb = verb_before(quotation.begin, first);
    if (verb == ClaimFrame::kNone || verb < first + 1) {
      return;
    }
    const Index noun = bearer_of(verb, first);
    if (noun == ClaimFrame::kNone || is_told(quotation, noun, verb, claims)) {
      return;
    }
    Claim claim;
    claim.source = TokenSpan{begin_of_phrase(noun, first),
                             frame_.links[verb - 1] != 0 ? noun + 1 : verb};
    claim.cue = TokenSpan{verb, cue_end(verb, quotation.begin)};
    claim.content = {quotation};
    claim.confidence = kConfidence;
    found.push_back(std::move(claim));
  }

  // "banners | reading", "a placard that | read" and, as its subject, "a sign
  // on the gate | reads".
  Index bearer_of(Index verb, Index first) const {
    Index noun = verb - 1;
    if (noun > first && frame_.links[noun] != 0) {
      --noun;
    }
    for (Index t = noun; frame_.parsed && !is_document(noun) && t-- > first;) {
      if (frame_.head[t] == verb && frame_.relation[t] == Relation::Nsubj) {
        noun = t;
        break;
      }
    }
    if (!is_document(noun) && !frame_.is_verb(verb)) {
      noun = document_before(verb, first);
    }
    return is_document(noun) ? noun : ClaimFrame::kNone;
  }

  // "A sign | on the gate read: ...", where the verb is taken for a noun.
  Index document_before(Index verb, Index first) const {
    constexpr Index kReach = 8;  // tokens
    Index t = verb;
    while (t > first && verb - t < kReach &&
           (frame_.is_nominal(t - 1) || frame_.pos[t - 1] == PennTag::IN)) {
      --t;
      if (is_document(t)) {
        break;
      }
    }
    return t;
  }

  // The verb right before a quotation, or before "the words" before it.
  Index verb_before(Index quotation, Index first) const {
    Index t = quotation;
    while (t > first && !frame_.is_word(t - 1)) {
      --t;
    }
    if (t > first + 1 && is(t - 1, ConstructionPart::View)) {
      t -= frame_.pos[t - 2] == PennTag::DT ? 2 : 1;
    }
    return t > first && is(t - 1, ConstructionPart::Inscribes)
               ? t - 1
               : ClaimFrame::kNone;
  }

  // Whether these words are somebody's already. "Marchers carried banners
  // reading ...": who carries them says nothing, not "banners reading ..."
  // either. "A placard that read ...": nor does a word that only stands for the
  // placard.
  bool is_told(TokenSpan quotation, Index noun, Index verb,
               const ClaimLedger& claims) const {
    return claims.any_near(quotation, [&](const Claim& claim) {
      const bool holds = std::any_of(
          claim.content.begin(), claim.content.end(),
          [quotation](TokenSpan part) { return part.overlaps(quotation); });
      const bool longer = claim.cue && claim.cue->contains(verb) &&
                          claim.content.front().end > quotation.end;
      const TokenSpan content = claim.content.front();
      const bool carries =
          claim.cue && claim.cue->begin < noun &&
          (content == quotation ||
           (content.begin >= claim.cue->end && content.end == quotation.end &&
            content.begin <= verb &&
            content.begin >= begin_of_phrase(noun, claim.cue->end)));
      const bool relative = claim.source && claim.source->size() == 1 &&
                            frame_.links[claim.source->begin] != 0 &&
                            claim.source->end == verb;
      const bool whole = claim.cue && !frame_.is_word(claim.cue->begin) &&
                         claim.source && claim.source->contains(verb);
      return holds && !longer && !carries && !relative && !whole;
    });
  }

  bool is(Index t, ConstructionPart part) const {
    return frame_.is_out(t) &&
           resources_.constructions.has(frame_.word[t], part);
  }

  bool is_document(Index t) const {
    const Noun* noun = resources_.nouns.find(lower(token_text(document_, t)));
    return noun != nullptr && noun->type == EntityType::Document &&
           frame_.is_out(t);
  }

  // "a | hand-painted | sign".
  Index begin_of_phrase(Index noun, Index first) const {
    Index begin = noun;
    while (begin > first && frame_.parsed && frame_.head[begin - 1] == noun &&
           frame_.is_nominal(begin - 1)) {
      --begin;
    }
    return begin;
  }

  // "bearing the words", without marks.
  Index cue_end(Index verb, Index quotation) const {
    Index end = quotation;
    while (end > verb + 1 && !frame_.is_word(end - 1)) {
      --end;
    }
    return end;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
};

}  // namespace

std::vector<Claim> find_inscriptions(const Document& document,
                                     const ClaimFrame& frame,
                                     const Resources& resources,
                                     const ClaimLedger& claims) {
  return InscriptionFinder(document, frame, resources).find(claims);
}

}  // namespace newsparse
