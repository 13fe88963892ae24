// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <algorithm>

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/claims_marks.h"
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
        listeners_(heads_of_speakers(document)),
        name_at_(document.tokens.size(), nullptr) {
    for (const Mention& mention : document.mentions) {
      if (mention.kind == MentionKind::Name) {
        std::fill(name_at_.begin() + mention.tokens.begin,
                  name_at_.begin() + mention.tokens.end, &mention);
      }
    }
  }

  void run(std::vector<Claim>& claims) const {
    for (Claim& claim : claims) {
      drop_relative_pronouns(claim);
      leave_out_date(claim);
      leave_out_addressee(claim);
      leave_out_topic(claim);
      leave_out_consoled(claim);
      take_subject(claim);
      drop_start_of_clause(claim);
      take_whole_names(claim);
    }
  }

 private:
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
    const Index link = link_behind(part.begin, part.end);
    if (frame_.links[link] != 0 && is_heard_by({part.begin, link})) {
      part.begin = link;
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
    const auto is_quoted = [this](TokenSpan part) {
      return !frame_.is_all_out(part);
    };
    if (!frame_.parsed || !claim.cue ||
        std::none_of(claim.content.begin(), claim.content.end(), is_quoted)) {
      return;
    }
    std::erase_if(claim.content, [&](TokenSpan part) {
      return part.begin >= claim.cue->end && frame_.is_all_out(part) &&
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
      if (frame_.is_verb(t) || !frame_.is_plain(t)) {
        return;
      }
    }
  }

  // "[The bank] [apologised for] the error": whoever does what an active cue
  // tells is its source.
  void take_subject(Claim& claim) const {
    const TokenSpan first = claim.content.front();
    if (!frame_.parsed || claim.source || !claim.cue ||
        claim.content.size() < 2 || first.end > claim.cue->begin) {
      return;
    }
    for (Index t = first.begin; t < first.end; ++t) {
      if (!frame_.is_nominal(t) || !frame_.is_out(t)) {
        return;
      }
      if (frame_.relation[t] == Relation::Nsubj && listeners_.has(t) &&
          claim.cue->contains(frame_.head[t])) {
        claim.source = first;
        claim.content.erase(claim.content.begin());
        return;
      }
    }
  }

  // "warned | the board last year | that the pumps would fail": a noun phrase
  // for who can hear; "reports that ..." is none.
  bool is_heard_by(TokenSpan words) const {
    Index end = words.begin;
    while (end < words.end && frame_.is_nominal(end)) {
      ++end;
    }
    return end > words.begin && listeners_.has_any({words.begin, end});
  }

  // The "that" behind a few words without a verb, or where they begin.
  Index link_behind(Index begin, Index limit) const {
    constexpr Index kApart = 8;  // tokens: "the board last year"
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

  // "said Rhea Sund, who | grows maize": a clause is there or not.
  void drop_start_of_clause(Claim& claim) const {
    if (!claim.source || !claim.cue || claim.source->end == claim.cue->begin) {
      return;
    }
    TokenSpan& source = *claim.source;
    while (source.size() > 1 && (frame_.is_comma(source.end - 1) ||
                                 frame_.pos[source.end - 1] == PennTag::WP)) {
      --source.end;
    }
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  TokenMarks listeners_;  // the heads of who can speak, and so hear
  std::vector<const Mention*> name_at_;  // for each token
};

}  // namespace

void trim_claims(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims) {
  ClaimTrimming(document, frame, resources).run(claims);
}

}  // namespace newsparse
