// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_unsaid.h"

#include <algorithm>

#include "document/queries.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

class UnsaidClaims {
 public:
  UnsaidClaims(const Document& document, const ClaimFrame& frame,
               const Resources& resources)
      : document_(document), frame_(frame), resources_(resources) {}

  bool has(const Claim& claim) const {
    return claim.cue && (is_person(*claim.cue) || has_label(claim) ||
                         stands_behind_phrase(claim) || is_deed(claim) ||
                         is_title_of_story(claim) || is_work(claim) ||
                         is_nickname(claim) || is_imagined(claim));
  }

 private:
  // "Port boss hit by 'fraud' claims": nobody is a cue.
  bool is_person(TokenSpan cue) const {
    const Noun* noun =
        resources_.nouns.find(lower(token_text(document_, cue.begin)));
    return cue.size() == 1 && frame_.is_noun(cue.begin) && noun != nullptr &&
           noun->is_one_person();
  }

  // "Opinion: The toll is a tax on nurses".
  bool has_label(const Claim& claim) const {
    return claim.source && !frame_.is_word(claim.cue->begin) &&
           resources_.line_phrases.is_label(
               fold(text_of(document_, *claim.source)));
  }

  // "Rhea Sund: a life in numbers": in a headline a colon alone reports a
  // clause or quoted words, no thing.
  bool is_title_of_story(const Claim& claim) const {
    const Index colon = claim.cue->begin;
    const auto says = [this](TokenSpan part) {
      for (Index t = part.begin; t < part.end; ++t) {
        if (frame_.is_verb(t) || !frame_.is_out(t)) {
          return true;
        }
      }
      return false;
    };
    return claim.cue->size() == 1 && !frame_.is_word(colon) &&
           is_in_headline(colon) &&
           std::none_of(claim.content.begin(), claim.content.end(), says);
  }

  bool is_in_headline(Index token) const {
    const auto kind = document_.paragraphs[frame_.paragraph[token]].kind;
    return kind == ParagraphKind::Title || kind == ParagraphKind::Subtitle;
  }

  // "hit by 'fraud' claims": a noun says nothing of the phrase before it.
  bool stands_behind_phrase(const Claim& claim) const {
    const TokenSpan first = claim.content.front();
    return claim.cue->size() == 1 && frame_.is_noun(claim.cue->begin) &&
           claim.content.back().end == claim.cue->begin &&
           frame_.pos[first.begin] == PennTag::IN;
  }

  // "Rui signed | a treaty with her neighbours": what is done to a thing is
  // nobody's words, unless the thing is: "filed a complaint". Words that stand
  // for words have their place in the table of cues.
  bool is_deed(const Claim& claim) const {
    const TokenSpan words = claim.content.front();
    const Index verb = claim.cue->end - 1;
    if (!frame_.parsed || claim.content.size() != 1 ||
        words.begin != claim.cue->end || !frame_.is_verb(verb) ||
        !frame_.is_all_out(words) || can_report(*claim.cue)) {
      return false;
    }
    for (Index t = words.begin; t < words.end; ++t) {
      if (frame_.head[t] == verb && frame_.is_word(t)) {
        return frame_.relation[t] == Relation::Obj && frame_.is_noun(t) &&
               !can_report({t, t + 1});
      }
    }
    return false;
  }

  bool can_report(TokenSpan cue) const {
    for (Index t = cue.begin; t < cue.end; ++t) {
      const std::string word = lower(token_text(document_, t));
      if (resources_.reporting.find(word, CuePart::Verb) != nullptr ||
          resources_.reporting.find(word, CuePart::Noun) != nullptr) {
        return true;
      }
    }
    return false;
  }

  // "He sang in "The Long Road"": a work, not words.
  bool is_work(const Claim& claim) const {
    const TokenSpan words = claim.content.front();
    const Index number = frame_.quotation[words.begin];
    if (claim.content.size() != 1 || words.begin != claim.cue->end ||
        frame_.pos[claim.cue->end - 1] != PennTag::IN ||
        number == ClaimFrame::kNone || can_report(*claim.cue)) {
      return false;
    }
    const TokenSpan work = frame_.quotations[number];
    return work.begin == words.begin && is_capitalized(work) &&
           frame_.is_all_out({work.end, std::max(work.end, words.end)});
  }

  // "a cook known as "Smiler""
  bool is_nickname(const Claim& claim) const {
    constexpr Index kLongest = 5;  // tokens, with the marks
    const TokenSpan name = claim.content.back();
    const Index verb = claim.cue->begin;
    return frame_.parsed && !claim.source && claim.content.size() == 2 &&
           frame_.pos[verb] == PennTag::VBN && is_quotation(name) &&
           name.size() <= kLongest && name.begin == claim.cue->end &&
           claim.content.front().end == verb && is_capitalized(name);
  }

  // "He is not the sort | to say "please"."
  bool is_imagined(const Claim& claim) const {
    const Index verb = claim.cue->end - 1;
    if (!frame_.parsed || claim.cue->size() != 2 ||
        frame_.pos[claim.cue->begin] != PennTag::TO || !claim.source ||
        claim.source->end > claim.cue->begin) {
      return false;
    }
    for (Index t = claim.source->end; t < claim.cue->begin; ++t) {
      if (frame_.relation[t] == Relation::Advmod &&
          frame_.is_nominal(frame_.head[t]) && frame_.head[t] < verb &&
          resources_.markers.find(lower(token_text(document_, t))) ==
              Marker::Negation) {
        return true;
      }
    }
    return false;
  }

  bool is_quotation(TokenSpan words) const {
    const Index number = frame_.quotation[words.begin];
    return number != ClaimFrame::kNone && frame_.quotations[number] == words;
  }

  // Every word but the small ones has a capital.
  bool is_capitalized(TokenSpan words) const {
    bool any = false;
    for (Index t = words.begin; t < words.end; ++t) {
      const bool small = frame_.leads_on(t) || !frame_.is_word(t) ||
                         frame_.pos[t] == PennTag::DT;
      if (!small && frame_.capital[t] == 0) {
        return false;
      }
      any = any || frame_.capital[t] != 0;
    }
    return any;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
};

}  // namespace

void drop_unsaid(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims) {
  const UnsaidClaims unsaid(document, frame, resources);
  std::erase_if(claims,
                [&unsaid](const Claim& claim) { return unsaid.has(claim); });
}

}  // namespace newsparse
