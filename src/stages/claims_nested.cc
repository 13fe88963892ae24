// SPDX-License-Identifier: Apache-2.0
//
// The search tells claims that do not lie inside each other, as its corpus
// does. What somebody reports may be a report itself, though:
//
//   Reyl said the board had denied it knew.
//   According to Holt, two ministers told her the fund was empty.
//   "He told me 'leave now' and hung up," said Reyl.
//
// Inside a content a verb of speech is a cue when somebody else is its subject
// (whoever speaks in the first person is the speaker already told of) and it
// has a clause, an order or an inner quotation behind it. "They said nothing"
// and "the law says so" have none of these.
#include "stages/claims_nested.h"

#include <algorithm>
#include <optional>
#include <string>

#include "resources/resources.h"
#include "stages/claims_marks.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr int kDeepest = 32;    // arcs from a word up to its clause
constexpr Index kLongest = 80;  // tokens on each side of a nested cue
constexpr Index kObject = 6;    // tokens: "told | the other drivers | ..."
constexpr float kConfidence = 0.6F;

class NestedFinder {
 public:
  NestedFinder(const Document& document, const ClaimFrame& frame,
               const Resources& resources)
      : document_(document),
        frame_(frame),
        resources_(resources),
        speakers_(heads_of(document, [](const Mention& mention) {
          return mention.kind != MentionKind::Pronoun &&
                 can_speak(mention.type);
        })) {}

  std::vector<Claim> find(const std::vector<Claim>& claims) const {
    TokenMarks cues(frame_.size());
    for (const Claim& claim : claims) {
      cues.add(claim.cue.value_or(TokenSpan{}));
    }
    std::vector<Claim> found;
    for (const Claim& claim : claims) {
      for (const TokenSpan part : claim.content) {
        for (Index t = part.begin; claim.cue && t < part.end; ++t) {
          if (!cues.has(t) && frame_.is_verb(t)) {
            add_report(t, around(t, part), claim.confidence, found);
          }
        }
      }
    }
    return found;
  }

 private:
  // What of a content may belong to a report with this verb.
  TokenSpan around(Index verb, TokenSpan part) const {
    const TokenSpan sentence = frame_.sentence_of(verb);
    const Index begin = std::max(part.begin, sentence.begin);
    const Index end = std::min(part.end, sentence.end);
    return {verb - std::min(verb - begin, kLongest),
            std::min(end, verb + kLongest)};
  }

  std::string word(Index token) const {
    return lower(token_text(document_, token));
  }

  void add_report(Index verb, TokenSpan part, float confidence,
                  std::vector<Claim>& found) const {
    const ReportingCue* entry =
        resources_.reporting.find(word(verb), CuePart::Verb);
    if (entry == nullptr || entry->medium == Medium::Thought ||
        entry->use == CueUse::Manner || entry->use == CueUse::Evaluates) {
      return;
    }
    const TokenSpan cue = cue_of(verb, part);
    // "Anybody would support it": what somebody may say yet is no report.
    if (frame_.pos[cue.begin] == PennTag::MD) {
      return;
    }
    const auto source = source_of(verb, cue, part);
    if (!source) {
      return;
    }
    const auto content = content_of(verb, *entry, part);
    if (!content || holds_marks(*content)) {
      return;
    }
    Claim claim;
    claim.source = source;
    claim.cue = cue;
    claim.content = {*content};
    claim.confidence = std::min(confidence, kConfidence);
    found.push_back(std::move(claim));
  }

  // Holt said the board had called it "a farce": whether Holt or the board is
  // quoted is not told, and the outer claim has the quotation already.
  bool holds_marks(TokenSpan content) const {
    return frame_.marks[content.end] > frame_.marks[content.begin];
  }

  // The verb with its auxiliaries: "had never denied".
  TokenSpan cue_of(Index verb, TokenSpan part) const {
    Index begin = verb;
    for (Index t = verb; t-- > part.begin && frame_.head[t] == verb;) {
      const bool helps = frame_.relation[t] == Relation::Aux;
      if (!helps && frame_.relation[t] != Relation::Advmod) {
        break;
      }
      begin = helps ? t : begin;
    }
    return {begin, verb + 1};
  }

  // The subject in front of the cue; "met her and said ..." has that of the
  // verb before.
  std::optional<TokenSpan> source_of(Index verb, TokenSpan cue,
                                     TokenSpan part) const {
    Index subject =
        frame_.child(verb, Relation::Nsubj, {part.begin, cue.begin});
    if (subject == ClaimFrame::kNone &&
        frame_.relation[verb] == Relation::Conj && frame_.is_finite(verb)) {
      subject = frame_.child(frame_.head[verb], Relation::Nsubj,
                             {part.begin, cue.begin});
    }
    if (subject == ClaimFrame::kNone || !is_somebody_else(subject)) {
      return std::nullopt;
    }
    return phrase_of(subject, {part.begin, cue.begin});
  }

  // "he", "two ministers", "the board"; not "I", "which", "the law".
  bool is_somebody_else(Index subject) const {
    const Pronoun* pronoun = resources_.closed_words.pronoun(word(subject));
    if (pronoun == nullptr) {
      return speakers_.has(subject);
    }
    return pronoun->person == 3 && pronoun->form == PronounForm::Subject &&
           (pronoun->number == Number::Plural ||
            pronoun->gender == Gender::Male ||
            pronoun->gender == Gender::Female);
  }

  bool hangs_on(Index token, Index top) const {
    for (int step = 0; step < kDeepest && frame_.head[token] != token; ++step) {
      if (token == top) {
        return true;
      }
      token = frame_.head[token];
    }
    return token == top;
  }

  // The run of tokens around `top` that hang on it, inside the range.
  TokenSpan phrase_of(Index top, TokenSpan range) const {
    TokenSpan phrase{top, top + 1};
    while (phrase.begin > range.begin && hangs_on(phrase.begin - 1, top)) {
      --phrase.begin;
    }
    while (phrase.end < range.end && hangs_on(phrase.end, top)) {
      ++phrase.end;
    }
    return phrase;
  }

  std::optional<TokenSpan> content_of(Index verb, const ReportingCue& entry,
                                      TokenSpan part) const {
    const TokenSpan behind{verb + 1, part.end};
    if (const auto inner = inner_quotation(behind)) {
      return inner;
    }
    if (const auto clause = clause_of(verb, behind)) {
      return clause;
    }
    if (const auto deed = deed_of(verb, entry, behind)) {
      return deed;
    }
    return charge_of(verb, entry, behind);
  }

  // "told me 'leave now'": at most an object and a comma stand between.
  std::optional<TokenSpan> inner_quotation(TokenSpan behind) const {
    const auto inner = std::lower_bound(
        frame_.nested.begin(), frame_.nested.end(), behind.begin,
        [](TokenSpan span, Index begin) { return span.begin < begin; });
    if (inner == frame_.nested.end() || !behind.contains(*inner) ||
        inner->begin > behind.begin + kObject) {
      return std::nullopt;
    }
    for (Index t = behind.begin; t < inner->begin; ++t) {
      if (!frame_.is_nominal(t) && frame_.is_word(t)) {
        return std::nullopt;
      }
    }
    return *inner;
  }

  // "(that) the fund was empty", "whether it knew"
  std::optional<TokenSpan> clause_of(Index verb, TokenSpan behind) const {
    Index top = frame_.child(verb, Relation::Ccomp, behind);
    if (top == ClaimFrame::kNone) {
      top = clause_beside(verb, behind);
    }
    if (top == ClaimFrame::kNone) {
      return std::nullopt;
    }
    const TokenSpan clause = phrase_of(top, behind);
    const bool near = clause.begin <= behind.begin + kObject;
    return has_subject(top, clause) && near && has_finite_verb(clause)
               ? std::optional(clause)
               : std::nullopt;
  }

  // "denied | it knew" – a clause that follows with no word between is what
  // the verb governs, whatever it hangs on it by.
  Index clause_beside(Index verb, TokenSpan behind) const {
    for (Index t = behind.begin; t < behind.end; ++t) {
      const bool clause = frame_.relation[t] == Relation::Conj ||
                          frame_.relation[t] == Relation::Parataxis ||
                          frame_.relation[t] == Relation::Advcl;
      if (clause && frame_.head[t] == verb) {
        const TokenSpan words = phrase_of(t, behind);
        return words.begin == behind.begin && frame_.is_nominal(words.begin) &&
                       has_subject(t, words)
                   ? t
                   : ClaimFrame::kNone;
      }
    }
    return ClaimFrame::kNone;
  }

  bool has_subject(Index top, TokenSpan clause) const {
    return frame_.child(top, Relation::Nsubj, clause) != ClaimFrame::kNone ||
           frame_.child(top, Relation::NsubjPass, clause) !=
               ClaimFrame::kNone ||
           frame_.child(top, Relation::Expl, clause) != ClaimFrame::kNone;
  }

  bool has_finite_verb(TokenSpan span) const {
    for (Index t = span.begin; t < span.end; ++t) {
      if (frame_.is_finite(t)) {
        return true;
      }
    }
    return false;
  }

  // "told the crew | to leave": who is told stands between.
  std::optional<TokenSpan> deed_of(Index verb, const ReportingCue& entry,
                                   TokenSpan behind) const {
    const Index top = frame_.child(verb, Relation::Xcomp, behind);
    const bool orders =
        entry.attitude == Attitude::State || entry.attitude == Attitude::Ask ||
        entry.attitude == Attitude::Order || entry.attitude == Attitude::Demand;
    if (top == ClaimFrame::kNone || !orders) {
      return std::nullopt;
    }
    const Index to = frame_.child(top, Relation::Mark, {behind.begin, top});
    if (to == ClaimFrame::kNone || frame_.pos[to] != PennTag::TO ||
        to == behind.begin || to > behind.begin + kObject) {
      return std::nullopt;
    }
    for (Index t = behind.begin; t < to; ++t) {
      if (!frame_.is_nominal(t)) {
        return std::nullopt;
      }
    }
    return TokenSpan{to, phrase_of(top, behind).end};
  }

  // "denied the charge", "accused the firm of hiding it"
  std::optional<TokenSpan> charge_of(Index verb, const ReportingCue& entry,
                                     TokenSpan behind) const {
    const bool accuses = entry.attitude == Attitude::Accuse;
    const Index object = frame_.child(verb, Relation::Obj, behind);
    if (object == ClaimFrame::kNone ||
        !(accuses || entry.attitude == Attitude::Deny)) {
      return std::nullopt;
    }
    TokenSpan charge = phrase_of(object, behind);
    if (frame_.pos[object] == PennTag::PRP && charge.end < behind.end &&
        frame_.is_verb(charge.end)) {
      return TokenSpan{charge.begin, behind.end};  // "denied | it knew"
    }
    const Index deed =
        frame_.child(verb, Relation::Obl, {charge.end, behind.end});
    const Index of = charge.end;
    if (accuses && deed != ClaimFrame::kNone && hangs_on(of, deed)) {
      charge.end = phrase_of(deed, behind).end;
    }
    return charge;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  TokenMarks speakers_;  // the heads of who can speak, pronouns apart
};

}  // namespace

std::vector<Claim> find_nested_claims(const Document& document,
                                      const ClaimFrame& frame,
                                      const Resources& resources,
                                      const std::vector<Claim>& claims) {
  if (!frame.parsed) {
    return {};
  }
  return NestedFinder(document, frame, resources).find(claims);
}

}  // namespace newsparse
