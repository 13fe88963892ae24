// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <algorithm>

#include "document/queries.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

class ClaimTrimming {
 public:
  ClaimTrimming(const Document& document, const ClaimFrame& frame,
                const Resources& resources)
      : document_(document),
        frame_(frame),
        resources_(resources),
        name_at_(document.tokens.size(), nullptr) {
    for (const Mention& mention : document.mentions) {
      if (mention.kind == MentionKind::Name) {
        std::fill(name_at_.begin() + mention.tokens.begin,
                  name_at_.begin() + mention.tokens.end, &mention);
      }
    }
  }

  void run(std::vector<Claim>& claims) const {
    std::erase_if(claims, [this](const Claim& claim) {
      return claim.cue && (is_person(*claim.cue) || has_label(claim) ||
                           stands_behind_phrase(claim) || is_deed(claim) ||
                           is_title_of_story(claim));
    });
    for (Claim& claim : claims) {
      drop_relative_pronouns(claim);
      leave_out_date(claim);
      leave_out_addressee(claim);
      leave_out_topic(claim);
      leave_out_consoled(claim);
      keep_clause_whole(claim);
      take_whole_names(claim);
    }
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
        !is_all_out(words) || can_report(*claim.cue)) {
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

  bool is_all_out(TokenSpan words) const {
    for (Index t = words.begin; t < words.end; ++t) {
      if (!frame_.is_out(t)) {
        return false;
      }
    }
    return true;
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

  // "a rescue that Holt called reckless": the content is "reckless", not
  // "that".
  void drop_relative_pronouns(Claim& claim) const {
    const auto is_relative = [this](TokenSpan part) {
      return part.size() == 1 && frame_.is_out(part.begin) &&
             (frame_.links[part.begin] != 0 ||
              frame_.pos[part.begin] == PennTag::WDT ||
              frame_.pos[part.begin] == PennTag::WP);
    };
    if (!std::all_of(claim.content.begin(), claim.content.end(), is_relative)) {
      std::erase_if(claim.content, is_relative);
    }
  }

  // "agreed on Wednesday to share the water": when is neither cue nor content.
  void leave_out_date(Claim& claim) const {
    TokenSpan& part = claim.content.front();
    const Index last = claim.cue ? claim.cue->end - 1 : 0;
    if (!frame_.parsed || !claim.cue || claim.cue->size() < 2 ||
        part.begin != claim.cue->end || part.size() < 3 ||
        frame_.pos[last] != PennTag::IN || frame_.head[last] != part.begin ||
        frame_.pos[part.begin + 1] != PennTag::TO) {
      return;
    }
    --claim.cue->end;
    ++part.begin;
  }

  // "told the court | she had slept" and "told the court on Monday | that she
  // had slept": who is told is no part of what, but "asked | the court to wait"
  // is of one piece.
  void leave_out_addressee(Claim& claim) const {
    constexpr Index kPhrase = 8;    // tokens of who is told
    constexpr Index kShortest = 2;  // tokens of what is left
    TokenSpan& part = claim.content.front();
    if (!frame_.parsed || !claim.cue || part.begin < claim.cue->end) {
      return;
    }
    const Index limit = std::min(part.end, part.begin + kPhrase);
    for (Index t = part.begin; t < limit && frame_.is_out(t); ++t) {
      if (frame_.relation[t] == Relation::Iobj &&
          claim.cue->contains(frame_.head[t])) {
        if (part.end - t > kShortest && frame_.pos[t + 1] != PennTag::TO) {
          part.begin = link_behind(t + 1, part.end);
        }
        return;
      }
    }
  }

  // ""They lied," she said of | two officers": whom somebody speaks of is no
  // part of what is said.
  void leave_out_topic(Claim& claim) const {
    const auto is_quoted = [this](TokenSpan part) { return !is_all_out(part); };
    if (!frame_.parsed || !claim.cue ||
        std::none_of(claim.content.begin(), claim.content.end(), is_quoted)) {
      return;
    }
    std::erase_if(claim.content, [&](TokenSpan part) {
      return part.begin >= claim.cue->end && is_all_out(part) &&
             is_oblique(part, *claim.cue);
    });
  }

  // Whether a word hangs on the cue by a preposition.
  bool is_oblique(TokenSpan words, TokenSpan cue) const {
    for (Index t = words.begin; t < words.end; ++t) {
      if (cue.contains(frame_.head[t])) {
        return frame_.relation[t] == Relation::Obl;
      }
    }
    return false;
  }

  // "apologised to | the victims for the delay": to whom somebody apologizes is
  // no part of what for.
  void leave_out_consoled(Claim& claim) const {
    TokenSpan& part = claim.content.front();
    if (!frame_.parsed || !claim.cue || claim.content.size() != 1 ||
        part.begin < claim.cue->end) {
      return;
    }
    const ReportingCue* cue = resources_.reporting.find(
        lower(token_text(document_, claim.cue->begin)), CuePart::Verb);
    if (cue == nullptr || cue->attitude != Attitude::Apologize) {
      return;
    }
    for (Index t = part.begin + 1; t < part.end; ++t) {
      if (resources_.constructions.has(frame_.word[t],
                                       ConstructionPart::Reason)) {
        part.begin = t;
        claim.cue->end = claim.cue->begin + 1;
        return;
      }
      if (!frame_.is_nominal(t) || !frame_.is_out(t)) {
        return;
      }
    }
  }

  // The "that" behind a few words without a verb, or where they begin.
  Index link_behind(Index begin, Index limit) const {
    constexpr Index kApart = 6;  // tokens: "on Monday"
    for (Index t = begin; t < limit && t - begin < kApart; ++t) {
      if (frame_.is_verb(t) || !frame_.is_plain(t)) {
        break;
      }
      if (frame_.links[t] != 0) {
        return t;
      }
    }
    return begin;
  }

  // "Thomas "Tug | Okafor said": a source has all of a name or nothing.
  void take_whole_names(Claim& claim) const {
    if (!claim.source) {
      return;
    }
    TokenSpan& source = *claim.source;
    for (const Mention* name :
         {name_at_[source.begin], name_at_[source.end - 1]}) {
      if (name == nullptr) {
        continue;
      }
      const TokenSpan all{std::min(source.begin, name->tokens.begin),
                          std::max(source.end, name->tokens.end)};
      const bool free =
          !(claim.cue && claim.cue->overlaps(all)) &&
          std::none_of(claim.content.begin(), claim.content.end(),
                       [all](TokenSpan part) { return part.overlaps(all); });
      source = free ? all : source;
    }
  }

  // "one officer, who | asked not to be named, said" and "said Rhea Sund, who |
  // grows maize" lose the first word of a clause. "one officer, who asked | not
  // to be named, said" has the whole clause.
  void keep_clause_whole(Claim& claim) const {
    if (!claim.source || !claim.cue || claim.source->end == claim.cue->begin) {
      return;
    }
    TokenSpan& source = *claim.source;
    while (source.size() > 1 && (frame_.is_comma(source.end - 1) ||
                                 frame_.pos[source.end - 1] == PennTag::WP)) {
      --source.end;
    }
    if (source.end < claim.cue->begin) {
      finish_clause(claim.cue->begin - 1, claim);
    }
  }

  // Requires: `end` is behind the source or its end.
  void finish_clause(Index end, Claim& claim) const {
    TokenSpan& source = *claim.source;
    if (frame_.is_comma(end) && has_clause(source) &&
        is_free({source.end, end}, claim)) {
      source.end = end;
    }
  }

  bool has_clause(TokenSpan source) const {
    for (Index t = source.begin + 1; t < source.end; ++t) {
      if (frame_.pos[t] == PennTag::WP && frame_.is_comma(t - 1)) {
        return true;
      }
    }
    return false;
  }

  // Few words that are all the reporter's, and in no content.
  bool is_free(TokenSpan words, const Claim& claim) const {
    constexpr Index kLongest = 8;  // tokens
    if (words.size() > kLongest) {
      return false;
    }
    for (Index t = words.begin; t < words.end; ++t) {
      if (!frame_.is_plain(t) || any_holds(claim.content, t)) {
        return false;
      }
    }
    return true;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  std::vector<const Mention*> name_at_;  // for each token
};

}  // namespace

void trim_claims(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims) {
  ClaimTrimming(document, frame, resources).run(claims);
}

}  // namespace newsparse
