// SPDX-License-Identifier: Apache-2.0
//
// The search weighs each cue against its rivals, and of a claim and one inside
// its content tells one. What grammar settles needs no weighing: a sentence
// that ends in a comma, a noun phrase and a verb of speech is reported,
// whatever cue stands inside it.
#include "stages/claims_constructions.h"

#include <algorithm>

#include "resources/resources.h"
#include "stages/claims_ledger.h"
#include "stages/claims_marks.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kPhrase = 12;  // tokens of a source or an object
constexpr Index kBehind = 7;   // tokens behind a verb that ends a sentence
constexpr Index kQuoted = 5;   // tokens of a quotation, with the marks
constexpr float kConfidence = 0.6F;
constexpr float kUnsure = 0.4F;

class ConstructionFinder {
 public:
  ConstructionFinder(const Document& document, const ClaimFrame& frame,
                     const Resources& resources, std::vector<Claim>& claims)
      : document_(document),
        frame_(frame),
        resources_(resources),
        ledger_(frame.size(), claims),
        cues_(frame.size()),
        speakers_(heads_of_speakers(document)) {
    for (const Claim& claim : claims) {
      mark(claim);
    }
  }

  void run() {
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      if (frame_.searched[s] != 0) {
        sentence_ = frame_.sentences[s];
        hear_first();
        report_by_last_clause();
        for (Index t = sentence_.begin; t < sentence_.end; ++t) {
          if (frame_.is_out(t)) {
            report_of_outlook(t);
            report_by_inversion(t);
            report_by_clause(t);
          }
        }
      }
    }
    for (std::size_t i = 0; i < frame_.quotations.size(); ++i) {
      if (frame_.closed[i] != 0) {
        report_by_colon(frame_.quotations[i]);
      }
    }
    ledger_.settle();
  }

 private:
  bool is(Index t, ConstructionPart part) const {
    return frame_.is_out(t) &&
           resources_.constructions.has(frame_.word[t], part);
  }

  const ReportingCue* cue_at(Index t, CuePart part) const {
    return resources_.reporting.find(lower(token_text(document_, t)), part);
  }

  // "said", not "waved".
  const ReportingCue* speech_at(Index t) const {
    const ReportingCue* cue =
        frame_.is_verb(t) ? cue_at(t, CuePart::Verb) : nullptr;
    return cue != nullptr && cue->use == CueUse::Says ? cue : nullptr;
  }

  void mark(const Claim& claim) { cues_.add(claim.cue.value_or(TokenSpan{})); }

  static Claim claim_of(TokenSpan source, TokenSpan cue, TokenSpan content) {
    Claim claim;
    if (!source.empty()) {
      claim.source = source;
    }
    claim.cue = cue;
    claim.content = {content};
    claim.confidence = kConfidence;
    return claim;
  }

  void take(Claim claim) {
    mark(claim);
    ledger_.add_certain(std::move(claim));
  }

  // "The tribunal heard that he had lied.": who listens does not speak.
  void hear_first() {
    Index verb = sentence_.begin;
    const Index limit = std::min(sentence_.end, verb + kPhrase);
    while (verb < limit && frame_.is_nominal(verb)) {
      ++verb;
    }
    if (verb == sentence_.begin || verb >= limit ||
        !is(verb, ConstructionPart::Hears) ||
        !is(verb - 1, ConstructionPart::Hearing)) {
      return;
    }
    ledger_.for_each_near({verb, verb + 1}, [&](Claim& claim, Index) {
      if (claim.source && claim.cue && claim.cue->contains(verb) &&
          claim.source->end == claim.cue->begin) {
        claim.cue->begin = claim.source->begin;
        claim.source.reset();
      }
    });
    if (!cues_.has(verb) && verb + 2 < limit && frame_.links[verb + 1] != 0) {
      take(
          claim_of({}, {sentence_.begin, verb + 1}, frame_.words_behind(verb)));
    }
  }

  // "Most voters oppose the toll, a survey suggests." and "..., a court heard
  // on Monday."
  void report_by_last_clause() {
    Index end = sentence_.end;
    while (end > sentence_.begin && !frame_.is_word(end - 1)) {
      --end;
    }
    Index comma = end;
    while (comma > sentence_.begin + 1 && end - comma < kPhrase &&
           frame_.is_out(comma - 1) && !frame_.is_comma(comma - 1)) {
      --comma;
    }
    if (comma <= sentence_.begin + 2 || comma == end ||
        !frame_.is_comma(comma - 1)) {
      return;
    }
    Index verb = comma;
    while (verb < end && frame_.is_word(verb) && !frame_.is_finite(verb) &&
           !is(verb, ConstructionPart::Hears)) {
      ++verb;
    }
    const TokenSpan source{comma, verb};
    const TokenSpan content{sentence_.begin, comma - 1};
    if (source.empty() || verb >= end || end - verb > kBehind ||
        !reports(source, verb) || !frame_.is_nominal(comma) ||
        frame_.verbs[end] != frame_.verbs[verb + 1]) {
      return;
    }
    if (cues_.has(verb) && !is(verb, ConstructionPart::Hears)) {
      take_all_of_sentence(verb, content);
      return;
    }
    if (!is_clause(content)) {
      return;
    }
    // Who listens does not speak.
    take(is(verb, ConstructionPart::Hears)
             ? claim_of({}, {source.begin, verb + 1}, content)
             : claim_of(source, {verb, verb + 1}, content));
  }

  // "Cracks were found | , and two villages may be cleared, Holt said." and
  // "Whether it works | is unclear, he wrote.": what is reported is all of the
  // sentence before, unless somebody else has some of it.
  void take_all_of_sentence(Index verb, TokenSpan content) {
    ledger_.for_each_near({verb, verb + 1}, [&](Claim& claim, Index number) {
      TokenSpan all{claim.content.front().begin, claim.content.back().end};
      if (!claim.cue || !claim.cue->contains(verb) ||
          !content.contains(all.begin) || all.end > content.end ||
          !gaps_are_free(claim)) {
        return;
      }
      const TokenSpan before{content.begin, all.begin};
      const TokenSpan rest{all.end, content.end};
      if (before.size() > 1 && is_free(before) && is_clause(content)) {
        all.begin = content.begin;
      }
      if (all.begin == content.begin && is_free(rest)) {
        all.end = content.end;
      }
      claim.content = {all};
      ledger_.enter(number);
    });
  }

  bool gaps_are_free(const Claim& claim) const {
    for (std::size_t i = 1; i < claim.content.size(); ++i) {
      const TokenSpan gap{claim.content[i - 1].end, claim.content[i].begin};
      if (!frame_.is_all_out(gap) || !is_free(gap)) {
        return false;
      }
    }
    return true;
  }

  bool is_free(TokenSpan words) const {
    return !cues_.has_any(words) && !ledger_.holds_content(words);
  }

  bool reports(TokenSpan source, Index verb) const {
    return is(verb, ConstructionPart::Hears)
               ? is(source.end - 1, ConstructionPart::Hearing)
               : frame_.is_finite(verb) && speech_at(verb) != nullptr;
  }

  // A main clause without quotations.
  bool is_clause(TokenSpan span) const {
    bool verb = false;
    for (Index t = span.begin; t < span.end; ++t) {
      if (!frame_.is_out(t)) {
        return false;
      }
      verb = verb || frame_.is_finite(t);
    }
    const PennTag first = frame_.pos[span.begin];
    return verb && first != PennTag::IN && first != PennTag::WRB &&
           first != PennTag::VBG && first != PennTag::CC;
  }

  // "The strike will go on, say unions." and ""Why now?" asked one senator."
  void report_by_inversion(Index verb) {
    if (verb < sentence_.begin + 2 ||
        verb - sentence_.begin > ClaimFrame::kReported ||
        frame_.is_word(verb - 1) || frame_.pos[verb] == PennTag::VBG) {
      return;
    }
    const ReportingCue* speech = speech_at(verb);
    if (speech == nullptr) {
      return;
    }
    const TokenSpan source = frame_.nominals_behind(verb);
    if (!speakers_.has_any(source) ||
        (source.end < sentence_.end && frame_.is_word(source.end))) {
      return;
    }
    if (frame_.quote[verb - 1] == QuoteState::Mark) {
      give_source(verb, source);
      return;
    }
    const TokenSpan content{sentence_.begin, verb - 1};
    if (frame_.is_comma(verb - 1) && is_clause(content) && tells(*speech) &&
        !has_source(verb, source)) {
      take(claim_of(source, {verb, verb + 1}, content));
    }
  }

  // Not "She quit, blamed Lund": a verb that has people as objects.
  static bool tells(const ReportingCue& speech) {
    switch (speech.attitude) {
      case Attitude::State:
      case Attitude::Admit:
      case Attitude::Confirm:
      case Attitude::Predict:
      case Attitude::Believe:
      case Attitude::Warn:
        return true;
      default:
        return false;
    }
  }

  bool has_source(Index verb, TokenSpan source) const {
    return ledger_.any_near(source, [&](const Claim& claim) {
      return claim.cue && claim.cue->contains(verb) && claim.source &&
             claim.source->overlaps(source);
    });
  }

  // To a claim with a quotation and nobody who says it.
  void give_source(Index verb, TokenSpan source) {
    ledger_.for_each_near({verb, verb + 1}, [&](Claim& claim, Index number) {
      if (!claim.source && claim.cue == TokenSpan{verb, verb + 1} &&
          claim.content.front().end == verb) {
        claim.source = source;
        ledger_.enter(number);
      }
    });
  }

  // "Brandt is expected to announce his exit on Monday."
  void report_of_outlook(Index outlook) {
    const Index verb = outlook + 2;
    if (!is(outlook, ConstructionPart::Outlook) || verb + 1 >= sentence_.end ||
        outlook < sentence_.begin + 2 ||
        frame_.pos[outlook + 1] != PennTag::TO || speech_at(verb) == nullptr ||
        frame_.auxiliary[outlook - 1] == 0) {
      return;
    }
    const TokenSpan source = frame_.nominals_before(outlook - 1);
    const TokenSpan content = frame_.words_behind(verb);
    if (!source.empty() && frame_.pos[source.end - 1] != PennTag::WP &&
        (speakers_.has_any(source) ||
         frame_.pos[source.end - 1] == PennTag::NNP) &&
        !content.empty()) {
      take(claim_of(source, {outlook - 1, verb + 1}, content));
    }
  }

  // "Aas agreed with Sund that the pact was dead.": a verb of speech with a
  // subject and a clause behind "that".
  void report_by_clause(Index verb) {
    if (!frame_.parsed || cues_.has(verb) || !frame_.is_finite(verb)) {
      return;
    }
    const Index first =
        verb - std::min(verb - sentence_.begin, ClaimFrame::kReported);
    const Index subject = frame_.child(verb, Relation::Nsubj, {first, verb});
    const Index clause = frame_.child(
        verb, Relation::Ccomp,
        {verb, std::min(sentence_.end, verb + ClaimFrame::kReported)});
    if (subject == ClaimFrame::kNone || clause == ClaimFrame::kNone ||
        speech_at(verb) == nullptr ||
        (!speakers_.has(subject) && frame_.pos[subject] != PennTag::NNP)) {
      return;
    }
    const Index mark = frame_.child(clause, Relation::Mark, {verb, clause});
    const bool bare = mark == ClaimFrame::kNone && has_clause(subject, verb);
    const Index begin = bare ? verb + 1 : mark;
    if (begin == ClaimFrame::kNone || (!bare && frame_.links[begin] == 0) ||
        begin - verb > kPhrase || !frame_.is_out(begin) ||
        ledger_.holds_content({verb, begin + 1})) {
      return;
    }
    const TokenSpan content = frame_.words_behind(begin - 1);
    if (content.contains(clause) && !ledger_.holds_content(content)) {
      TokenSpan source = frame_.nominals_before(subject);
      source.end = bare ? verb : subject + 1;
      take(claim_of(source, {verb, verb + 1}, content));
    }
  }

  // "The coach left his players one warning: "The sea is wide"": nothing else
  // has the quotation, and who stands before it can speak.
  void report_by_colon(TokenSpan quotation) {
    const Index colon = quotation.begin - 1;
    if (!frame_.parsed || quotation.size() < kQuoted || quotation.begin < 2 ||
        frame_.pos[colon] != PennTag::Colon || !frame_.is_out(colon) ||
        cue_at(colon - 1, CuePart::Noun) == nullptr) {
      return;
    }
    sentence_ = frame_.sentence_of(colon);
    Index verb =
        std::max(sentence_.begin, colon - std::min(colon, 2 * kPhrase));
    while (verb < colon && (!frame_.is_finite(verb) || !frame_.is_out(verb))) {
      ++verb;
    }
    const TokenSpan source = frame_.nominals_before(verb);
    const TokenSpan cue{verb, colon};
    if (cue.empty() || source.begin != sentence_.begin ||
        !speakers_.has_any(source) || cues_.has_any(cue) ||
        ledger_.holds_content({source.begin, quotation.end})) {
      return;
    }
    Claim claim = claim_of(source, cue, quotation);
    claim.confidence = kUnsure;
    mark(claim);
    ledger_.add(std::move(claim));
  }

  // "A diplomat who asked not to be named | said talks had begun."
  bool has_clause(Index subject, Index verb) const {
    return subject + 1 < verb && frame_.pos[subject + 1] == PennTag::WP;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  ClaimLedger ledger_;
  TokenMarks cues_;      // of claims
  TokenMarks speakers_;  // the heads of who can speak
  TokenSpan sentence_;
};

}  // namespace

void add_constructions(const Document& document, const ClaimFrame& frame,
                       const Resources& resources, std::vector<Claim>& claims) {
  ConstructionFinder(document, frame, resources, claims).run();
}

}  // namespace newsparse
