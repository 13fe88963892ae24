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
constexpr Index kBehind = 4;   // tokens behind a verb that ends a sentence
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
        report_by_last_clause();
        for (Index t = sentence_.begin; t < sentence_.end; ++t) {
          if (frame_.is_out(t)) {
            report_of_outlook(t);
            report_of_nobody(t);
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
    claim.source = source;
    claim.cue = cue;
    claim.content = {content};
    claim.confidence = kConfidence;
    return claim;
  }

  void take(Claim claim) {
    mark(claim);
    ledger_.add_certain(std::move(claim));
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
        frame_.verbs[end] != frame_.verbs[verb + 1] || !is_clause(content)) {
      return;
    }
    if (cues_.has(verb) && !is(verb, ConstructionPart::Hears)) {
      take_all_of_sentence(verb, content);
      return;
    }
    Claim claim = claim_of(source, {verb, verb + 1}, content);
    if (is(verb, ConstructionPart::Hears)) {
      claim.source.reset();  // who listens does not speak
      claim.cue = TokenSpan{source.begin, verb + 1};
    }
    take(std::move(claim));
  }

  // "Cracks were found | , and two villages may be cleared, Holt said.": what
  // is reported starts with the sentence, unless somebody else has its start.
  void take_all_of_sentence(Index verb, TokenSpan content) {
    ledger_.for_each_near({verb, verb + 1}, [&](Claim& claim, Index number) {
      if (!claim.cue || !claim.cue->contains(verb) ||
          claim.content.size() != 1) {
        return;
      }
      TokenSpan& part = claim.content.front();
      const TokenSpan before{content.begin, part.begin};
      const bool inside =
          content.contains(part.begin) && part.end <= content.end;
      if (inside && !before.empty() && !cues_.has_any(before) &&
          is_clause(before) && !is_held(before)) {
        part.begin = content.begin;
        ledger_.enter(number);
      }
    });
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
        speakers_.has_any(source) && !content.empty()) {
      take(claim_of(source, {outlook - 1, verb + 1}, content));
    }
  }

  // "Okafor is said to have sold his house."
  void report_of_nobody(Index verb) {
    if (cues_.has(verb) || frame_.pos[verb] != PennTag::VBN ||
        verb < sentence_.begin + 2 || frame_.auxiliary[verb - 1] == 0 ||
        verb + 3 >= sentence_.end || frame_.pos[verb + 1] != PennTag::TO ||
        frame_.pos[verb + 2] != PennTag::VB || speech_at(verb) == nullptr) {
      return;
    }
    const TokenSpan subject = frame_.nominals_before(verb - 1);
    const TokenSpan rest = frame_.words_behind(verb);
    if (subject.empty() || is_held(subject) || is_held(rest)) {
      return;
    }
    Claim claim = claim_of({}, {verb - 1, verb + 1}, rest);
    claim.source.reset();
    claim.content = {subject, rest};
    mark(claim);
    ledger_.add(std::move(claim));
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
        is_held({verb, begin + 1})) {
      return;
    }
    const TokenSpan content = frame_.words_behind(begin - 1);
    if (content.contains(clause) && !is_held(content)) {
      TokenSpan source = frame_.nominals_before(subject);
      source.end = bare ? verb : subject + 1;
      take(claim_of(source, {verb, verb + 1}, content));
    }
  }

  // "The party set out three conditions: "a new vote and a new judge"": nothing
  // else has the quotation, and whoever does something before it can speak.
  void report_by_colon(TokenSpan quotation) {
    const Index colon = quotation.begin - 1;
    if (!frame_.parsed || quotation.size() < kQuoted || quotation.begin == 0 ||
        frame_.pos[colon] != PennTag::Colon || !frame_.is_out(colon)) {
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
        is_held({source.begin, quotation.end})) {
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

  bool is_held(TokenSpan span) const {
    return ledger_.any_near(span, [span](const Claim& claim) {
      return std::any_of(
          claim.content.begin(), claim.content.end(),
          [span](TokenSpan part) { return part.overlaps(span); });
    });
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
