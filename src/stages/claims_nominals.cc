// SPDX-License-Identifier: Apache-2.0
//
// Nouns that report take a clause or a phrase, and the sentence goes on behind
// it: the search, which saw few of them, takes in the verb of which the noun is
// the subject, or leaves the author of the accusation inside what is accused.
#include "stages/claims_nominals.h"

#include <algorithm>

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/claims_ledger.h"
#include "stages/claims_marks.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kPhrase = 12;  // tokens of a source
constexpr float kConfidence = 0.6F;

class NominalMending {
 public:
  NominalMending(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims)
      : document_(document),
        frame_(frame),
        resources_(resources),
        claims_(claims),
        ledger_(frame.size(), claims),
        speakers_(heads_of(document, [](const Mention& mention) {
          return can_speak(mention.type) || mention.type == EntityType::Place;
        })) {}

  void run() {
    for (Claim& claim : claims_) {
      if (claim.cue) {
        give_to_dismissal(claim);
        give_to_verb(claim);
        take_cue_from_source(claim);
      }
      if (claim.cue && frame_.is_noun(claim.cue->begin)) {
        end_before_verb(claim);
        take_agent(claim);
      }
    }
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      sentence_ = frame_.sentences[s];
      for (Index t = sentence_.begin;
           frame_.searched[s] != 0 && t < sentence_.end; ++t) {
        if (!frame_.is_out(t)) {
          continue;
        }
        if (frame_.is_noun(t)) {
          denial_behind(t);
          accusation_at(t);
        } else if (frame_.pos[t] == PennTag::VBZ && t > sentence_.begin &&
                   frame_.is_comma(t - 1)) {
          denial_behind(t);  // ", claims Norway has rejected": a noun
        }
      }
    }
    ledger_.settle();
  }

 private:
  const ReportingCue* cue_at(Index t, CuePart part) const {
    return resources_.reporting.find(lower(token_text(document_, t)), part);
  }

  // "She [laughed off] [suggestions that she might run]": whoever dismisses
  // words has not said them. The noun may be taken for a verb.
  void give_to_dismissal(Claim& claim) const {
    constexpr Index kWords = 3;  // tokens of one
    const Index noun = claim.cue->begin;
    if (!claim.source || claim.source->end >= noun ||
        noun - claim.source->end > kWords ||
        cue_at(noun, CuePart::Noun) == nullptr ||
        claim.content.front().begin < noun) {
      return;
    }
    const TokenSpan words{claim.source->end, noun};
    const ReportingCue* cue = resources_.reporting.find(
        lower(newsparse::text_of(document_, words)), CuePart::Phrase);
    if (cue != nullptr && cue->attitude == Attitude::Deny) {
      claim.cue = words;
      claim.content.front().begin = noun;
    }
  }

  // "The union | has three aims: ...": the verb of which the noun is the object
  // is no part of the source.
  void give_to_verb(Claim& claim) const {
    const Index noun = claim.cue->begin;
    if (!frame_.parsed || !claim.source || !frame_.is_noun(noun) ||
        frame_.relation[noun] != Relation::Obj) {
      return;
    }
    const Index verb = frame_.head[noun];
    if (frame_.is_finite(verb) && claim.source->contains(verb) &&
        verb > claim.source->begin && claim.source->end <= noun) {
      claim.cue->begin = verb;
      claim.source->end = verb;
    }
  }

  // "[Fears] are growing [that the dam could burst]": a noun that reports is no
  // speaker, and what is told of it no cue.
  void take_cue_from_source(Claim& claim) const {
    if (!claim.source || claim.source->end > claim.cue->begin ||
        frame_.links[claim.content.front().begin] == 0) {
      return;
    }
    const Index noun = claim.source->end - 1;
    if (speakers_.has(noun) || cue_at(noun, CuePart::Noun) == nullptr ||
        cue_at(claim.cue->end - 1, CuePart::Verb) != nullptr) {
      return;
    }
    claim.cue = {noun, noun + 1};
    --claim.source->end;
    if (claim.source->empty() || !speakers_.has_any(*claim.source)) {
      claim.source.reset();
    }
  }

  // "Her claim that turnout doubled | drew laughter": a noun that is a subject
  // has its content before its verb.
  void end_before_verb(Claim& claim) const {
    TokenSpan& part = claim.content.back();
    if (!frame_.parsed || part.begin <= claim.cue->begin) {
      return;
    }
    const Index verb = verb_of(claim.cue->begin);
    Index end = ClaimFrame::kNone;
    if (verb > part.begin && verb < part.end && frame_.is_out(verb)) {
      // The parser may have taken the verb of the clause for the noun's.
      end = frame_.verbs[verb] > frame_.verbs[part.begin]
                ? verb
                : next_verb({verb + 1, part.end});
    } else if (opens_sentence(claim)) {
      const Index first = next_verb({part.begin + 1, part.end});
      end =
          first == ClaimFrame::kNone ? first : next_verb({first + 1, part.end});
    }
    if (end != ClaimFrame::kNone) {
      part.end = end;
      while (part.end > part.begin + 1 && frame_.auxiliary[part.end - 1] != 0) {
        --part.end;
      }
    }
  }

  // Of which a noun is the subject, or kNone.
  Index verb_of(Index noun) const {
    const Relation relation = frame_.relation[noun];
    return relation == Relation::Nsubj || relation == Relation::NsubjPass
               ? frame_.head[noun]
               : ClaimFrame::kNone;
  }

  // "His claim that she lied has upset voters": a sentence that begins with the
  // noun needs a verb for it.
  bool opens_sentence(const Claim& claim) const {
    const TokenSpan sentence = frame_.sentence_of(claim.cue->begin);
    const Index first = claim.source
                            ? std::min(claim.source->begin, claim.cue->begin)
                            : claim.cue->begin;
    return first <= sentence.begin + 1 && claim.content.size() == 1 &&
           frame_.links[claim.content.front().begin] != 0 &&
           claim.content.front().end + 1 >= sentence.end;
  }

  // The finite verb that follows with no new clause between.
  Index next_verb(TokenSpan words) const {
    for (Index t = words.begin; t < words.end; ++t) {
      if (!frame_.is_out(t) || !frame_.is_word(t) || frame_.links[t] != 0 ||
          frame_.pos[t] == PennTag::CC || frame_.pos[t] == PennTag::WRB) {
        break;
      }
      if (frame_.is_finite(t)) {
        return t;
      }
    }
    return ClaimFrame::kNone;
  }

  // "accusations of vote-buying by the opposition": who accuses.
  void take_agent(Claim& claim) const {
    TokenSpan& part = claim.content.back();
    if (claim.source || part.begin != claim.cue->end ||
        (frame_.pos[part.begin] != PennTag::IN &&
         frame_.pos[claim.cue->end - 1] != PennTag::IN)) {
      return;
    }
    for (Index t = part.end - 1; t > part.begin; --t) {
      if (!frame_.is_out(t)) {
        return;
      }
      if (resources_.constructions.has(frame_.word[t],
                                       ConstructionPart::Agent)) {
        if (speakers_.has_any({t + 1, part.end})) {
          claim.source = TokenSpan{t + 1, part.end};
          part.end = t;
        }
        return;
      }
      if (!frame_.is_nominal(t)) {
        return;
      }
    }
  }

  // "Accusations of vote-buying by the opposition surfaced.", where nothing was
  // found.
  void accusation_at(Index noun) {
    if (noun + 3 >= sentence_.end || frame_.pos[noun + 1] != PennTag::IN) {
      return;
    }
    const ReportingCue* said = cue_at(noun, CuePart::Noun);
    if (said == nullptr || said->attitude != Attitude::Accuse ||
        is_told(noun)) {
      return;
    }
    Claim claim;
    claim.cue = {noun, noun + 1};
    claim.confidence = kConfidence;
    Index end = noun + 2;
    while (end < sentence_.end && end - noun < kPhrase && frame_.is_out(end) &&
           (frame_.is_nominal(end) || frame_.pos[end] == PennTag::VBG ||
            resources_.constructions.has(frame_.word[end],
                                         ConstructionPart::Agent))) {
      ++end;
    }
    claim.content = {{noun + 1, end}};
    take_agent(claim);
    if (claim.source) {
      ledger_.add(std::move(claim));
    }
  }

  bool is_told(Index token) const {
    return ledger_.any_near({token, token + 1}, [token](const Claim& claim) {
      return (claim.cue && claim.cue->contains(token)) ||
             any_holds(claim.content, token);
    });
  }

  // "..., allegations Sardovia has denied." and "a charge that he rejects".
  void denial_behind(Index noun) {
    if (noun + 2 >= sentence_.end) {
      return;
    }
    if (frame_.pos[noun + 1] == PennTag::VBN) {
      denial_by_agent(noun);
      return;
    }
    Index begin = noun + 1;
    begin += frame_.is_comma(begin) ? 1 : 0;
    begin += is_relative(begin) ? 1 : 0;
    Index end = end_of_phrase(begin);
    if (end > begin + 1 && ends_clause(end) && denies(end - 1)) {
      --end;  // "officials | reject", where the verb is taken for a noun
    }
    Index verb = end;
    while (verb < sentence_.end && frame_.auxiliary[verb] != 0) {
      ++verb;
    }
    if (end == begin || verb >= sentence_.end || !frame_.is_out(verb) ||
        !speakers_.has_any({begin, end}) || !ends_clause(verb + 1) ||
        cue_at(noun, CuePart::Noun) == nullptr) {
      return;
    }
    if (denies(verb)) {
      add({begin, end}, {end, verb + 1}, phrase_to(noun));
    }
  }

  // "a claim disputed by the coast guard"
  void denial_by_agent(Index noun) {
    const Index verb = noun + 1;
    const Index begin = noun + 3;
    if (begin >= sentence_.end || !frame_.is_out(verb) ||
        !resources_.constructions.has(frame_.word[verb + 1],
                                      ConstructionPart::Agent)) {
      return;
    }
    const Index end = end_of_phrase(begin);
    if (speakers_.has_any({begin, end}) && ends_clause(end) && denies(verb) &&
        cue_at(noun, CuePart::Noun) != nullptr) {
      add({begin, end}, {verb, verb + 2}, phrase_to(noun));
    }
  }

  bool denies(Index t) const {
    const ReportingCue* cue = cue_at(t, CuePart::Verb);
    return cue != nullptr && cue->attitude == Attitude::Deny;
  }

  // Of "officials | in Sardovia" too.
  Index end_of_phrase(Index begin) const {
    const auto leads = [this](Index t) {
      return frame_.pos[t] == PennTag::IN && frame_.links[t] == 0 &&
             t + 1 < sentence_.end && frame_.is_nominal(t + 1);
    };
    Index end = begin;
    while (end < sentence_.end && end - begin < kPhrase &&
           ((frame_.is_nominal(end) && !is_relative(end)) ||
            (end > begin && leads(end)))) {
      ++end;
    }
    return end;
  }

  bool is_relative(Index t) const {
    return frame_.links[t] != 0 || frame_.pos[t] == PennTag::WDT;
  }

  bool ends_clause(Index t) const {
    return t >= sentence_.end || (!frame_.is_word(t) && frame_.is_out(t)) ||
           frame_.pos[t] == PennTag::CC;
  }

  // "a", "the false" and the like before a noun, and it.
  TokenSpan phrase_to(Index noun) const {
    TokenSpan phrase{noun, noun + 1};
    while (phrase.begin > sentence_.begin && frame_.is_out(phrase.begin - 1) &&
           (frame_.pos[phrase.begin - 1] == PennTag::DT ||
            frame_.pos[phrase.begin - 1] == PennTag::JJ)) {
      --phrase.begin;
    }
    return phrase;
  }

  // In place of what has the same cue; who holds the noun lets it go.
  void add(TokenSpan source, TokenSpan cue, TokenSpan content) {
    const TokenSpan all{content.begin, std::max(source.end, cue.end)};
    const auto is_inside = [all](TokenSpan part) {
      return part.begin >= all.begin && part.end <= all.end;
    };
    ledger_.for_each_near(all, [&](Claim& claim, Index number) {
      const bool same = claim.cue && claim.cue->overlaps(cue);
      if (same ||
          std::all_of(claim.content.begin(), claim.content.end(), is_inside)) {
        ledger_.drop(number);
        return;
      }
      std::erase_if(claim.content, is_inside);
      for (TokenSpan& part : claim.content) {
        if (part.contains(content.begin) && part.begin < content.begin) {
          part.end = content.begin;
          while (part.size() > 1 && frame_.is_comma(part.end - 1)) {
            --part.end;
          }
        }
      }
    });
    Claim claim;
    claim.source = source;
    claim.cue = cue;
    claim.content = {content};
    claim.confidence = kConfidence;
    ledger_.add(std::move(claim));
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  std::vector<Claim>& claims_;
  ClaimLedger ledger_;
  TokenMarks speakers_;  // the heads of who can speak; a capital can
  TokenSpan sentence_;
};

}  // namespace

void mend_nominal_claims(const Document& document, const ClaimFrame& frame,
                         const Resources& resources,
                         std::vector<Claim>& claims) {
  NominalMending(document, frame, resources, claims).run();
}

}  // namespace newsparse
