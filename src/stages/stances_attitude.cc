// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_attitude.h"

#include <algorithm>
#include <optional>
#include <string>

#include "stages/stances_markers.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// The words from `begin` to `end` in lower case, one space between them.
std::string words_of(const Document& document, TokenSpan tokens) {
  std::string words;
  for (Index t = tokens.begin; t < tokens.end; ++t) {
    if (t > tokens.begin) {
      words += ' ';
    }
    append_lower(words, token_text(document, t));
  }
  return words;
}

const ReportingCue* find_word(const Document& document, Index token,
                              const ReportingLexicon& lexicon) {
  const std::string word = lower(token_text(document, token));
  const bool noun = !document.tags.empty() &&
                    document.tags[token].universal == UniversalTag::NOUN;
  const CuePart first = noun ? CuePart::Noun : CuePart::Verb;
  const CuePart second = noun ? CuePart::Verb : CuePart::Noun;
  if (const ReportingCue* cue = lexicon.find(word, first)) {
    return cue;
  }
  if (const ReportingCue* cue = lexicon.find(word, second)) {
    return cue;
  }
  return lexicon.find(word, CuePart::Adjective);
}

// "residents", "the crew of the ferry": nothing that opens a clause.
bool is_noun_phrase(const Document& document, TokenSpan words) {
  for (Index t = words.begin; t < words.end; ++t) {
    const PennTag tag = document.tags[t].penn;
    const bool verb = (tag >= PennTag::VB && tag <= PennTag::VBZ) ||
                      tag == PennTag::MD;  // "United" is none in a name
    if (verb || tag == PennTag::WP || tag == PennTag::WRB ||
        tag == PennTag::WDT || is_mark(document, t) ||
        document.tags[t].universal == UniversalTag::SCONJ) {
      return false;
    }
  }
  return true;
}

// Whether the content asks for a deed: it begins with an infinitive ("to
// leave") or with who is to do it ("asked | residents to leave"). What is told
// may only look so ("said | the plan to leave failed"): `governed` wants the
// cue to govern the deed.
bool is_infinitive(const Document& document, const Claim& claim,
                   bool governed) {
  constexpr Index kObject = 8;  // tokens: "the crew of the damaged ferry"
  if (document.tags.empty() || claim.content.empty()) {
    return false;
  }
  const TokenSpan content = claim.content[0];
  const auto is_to = [&document](Index token) {
    return document.tags[token].penn == PennTag::TO;
  };
  if (is_to(content.begin)) {
    return true;
  }
  if (document.arcs.empty() || !claim.cue) {
    return false;
  }
  const Index end = std::min(content.end, content.begin + kObject);
  Index to = content.begin;
  while (to < end && !is_to(to)) {
    ++to;
  }
  if (to == end) {
    return false;
  }
  const Arc& verb = document.arcs[document.arcs[to].head];
  const bool governs =
      verb.relation == Relation::Xcomp && claim.cue->contains(verb.head);
  return (governs || !governed) &&
         is_noun_phrase(document, {content.begin, to});
}

// "He told me 'leave now'": what somebody is told begins with a bare verb.
bool is_imperative(const Document& document, const Claim& claim) {
  if (document.arcs.empty() || claim.quotes.empty() || !claim.cue) {
    return false;
  }
  const Index first = claim.quotes.front().begin;
  if (document.tags[first].penn != PennTag::VB) {
    return false;
  }
  for (Index t = claim.cue->end; t < claim.content.front().begin; ++t) {
    const Arc& arc = document.arcs[t];
    const bool object =
        arc.relation == Relation::Obj || arc.relation == Relation::Iobj;
    if (object && claim.cue->contains(arc.head)) {
      return true;
    }
  }
  return false;
}

// "Who signed this?" in marks, or behind the label of a turn: "Q: Why now?"
bool ends_as_question(const Document& document, const Claim& claim) {
  if (!claim.quotes.empty()) {
    return token_text(document, claim.quotes.back().end - 1) == "?";
  }
  if (!reports_by_mark(document, claim) || claim.content.empty()) {
    return false;
  }
  const Index end = claim.content.back().end;
  return token_text(document, end - 1) == "?" ||
         (end < document.tokens.size() && token_text(document, end) == "?");
}

// The words up to the first mark: "That is not true" of "That is not true. I
// wrote three letters."
TokenSpan opening_of(const Document& document, TokenSpan words) {
  Index end = words.begin;
  while (end < words.end && !is_mark(document, end)) {
    ++end;
  }
  return {words.begin, end};
}

bool points_back(const Document& document, Index token) {
  if (document.tags.empty()) {
    return false;
  }
  const PennTag tag = document.tags[token].penn;
  return tag == PennTag::DT || tag == PennTag::PRP || tag == PennTag::EX;
}

std::optional<Attitude> answer_of(Marker marker) {
  switch (marker) {
    case Marker::Contradicting:
      return Attitude::Deny;
    case Marker::Refusing:
      return Attitude::Decline;
    default:
      return std::nullopt;
  }
}

// "Not true," "That is a lie," "We have no comment on the raid," – a few words
// that are an answer as a whole. "A false alarm" and "the notes were fake"
// are not: they neither begin nor end with the answer.
std::optional<Attitude> answer_in(MarkerFinder& finder,
                                  const Document& document,
                                  const Claim& claim) {
  constexpr Index kLongest = 8;  // tokens
  if (claim.content.empty()) {
    return std::nullopt;
  }
  const TokenSpan words = opening_of(
      document, claim.quotes.empty() ? claim.content[0] : claim.quotes[0]);
  if (words.empty() || words.size() > kLongest) {
    return std::nullopt;
  }
  const bool refers = points_back(document, words.begin);
  for (const auto& [marker, tokens] : finder.find_in(words)) {
    const auto answer = answer_of(marker);
    const bool whole = tokens.begin == words.begin && tokens.end == words.end;
    if (answer && (whole || refers)) {
      return answer;
    }
    if (marker == Marker::Negation) {
      return std::nullopt;  // "It is not a lie."
    }
  }
  return std::nullopt;
}

// "called | the claim "utter nonsense"", "called | this "a fairy tale""
bool calls_a_claim(MarkerFinder& finder, const Document& document,
                   const Claim& claim) {
  const TokenSpan first = claim.content.front();
  const bool pronoun =
      points_back(document, first.begin) &&
      (first.size() == 1 || is_mark(document, first.begin + 1) ||
       document.tags[first.begin].universal == UniversalTag::PRON);
  return pronoun ||
         std::any_of(claim.content.begin(), claim.content.end(),
                     [&finder](TokenSpan part) {
                       return finder.find_first(Marker::PointsAtClaim, part)
                           .has_value();
                     });
}

// What somebody calls something: "a disgrace" blames, "long overdue" praises,
// and "not fair" turns it round.
// What contradicts is no better: "utter nonsense" – a denial when a claim is
// what is called so.
Attitude judgment_in(MarkerFinder& finder, const Document& document,
                     const Claim& claim) {
  constexpr Index kNegated = 2;  // tokens behind a negation
  int balance = 0;
  bool contradicts = false;
  for (const TokenSpan part :
       claim.quotes.empty() ? claim.content : claim.quotes) {
    Index negated_until = 0;
    for (const auto& [marker, tokens] : finder.find_in(part)) {
      if (marker == Marker::Negation) {
        negated_until = tokens.end + kNegated;
      }
      const int sign = tokens.begin < negated_until ? -1 : 1;
      balance += marker == Marker::Praising  ? sign
                 : marker == Marker::Blaming ? -sign
                                             : 0;
      contradicts = contradicts || marker == Marker::Contradicting;
    }
  }
  if (contradicts && !claim.content.empty()) {
    return calls_a_claim(finder, document, claim) ? Attitude::Deny
                                                  : Attitude::Criticize;
  }
  return balance > 0   ? Attitude::Praise
         : balance < 0 ? Attitude::Criticize
                       : Attitude::State;
}

}  // namespace

bool reports_by_mark(const Document& document, const Claim& claim) {
  return claim.cue && is_mark(document, claim.cue->begin);
}

const ReportingCue* reporting_cue_of(MarkerFinder& finder,
                                     const Document& document, TokenSpan cue,
                                     const ReportingLexicon& lexicon) {
  constexpr Index kRunsOn = 3;  // tokens
  for (Index t = cue.begin; t < cue.end;) {
    const auto marker = finder.find_at(t, cue.end);
    if (marker && (marker->marker == Marker::ExpectedTo ||
                   marker->marker == Marker::ShortOf)) {
      t = marker->tokens.end;
      continue;
    }
    // "pleaded | not guilty": a phrase may run on into the content.
    const Index end =
        std::min(cue.end + kRunsOn, static_cast<Index>(document.tokens.size()));
    if (const ReportingCue* phrase =
            lexicon.find_phrase(words_of(document, {t, end}))) {
      return phrase;
    }
    if (const ReportingCue* word = find_word(document, t, lexicon)) {
      return word;
    }
    ++t;
  }
  return nullptr;
}

Attitude attitude_of(MarkerFinder& finder, const Document& document,
                     const Claim& claim, const ReportingCue* entry) {
  const Attitude attitude =
      entry != nullptr ? entry->attitude : Attitude::State;
  // "The union asked the port to reopen." wants a deed, no answer.
  if (attitude == Attitude::Ask && is_infinitive(document, claim, false)) {
    return Attitude::Demand;
  }
  if (attitude != Attitude::State) {
    return attitude;
  }
  // "Krag told the crew to leave."
  if (entry != nullptr && entry->part == CuePart::Verb &&
      entry->medium == Medium::Speech &&
      (is_infinitive(document, claim, true) ||
       is_imperative(document, claim))) {
    return Attitude::Order;
  }
  // "Who signed this?" Holt said.
  if (ends_as_question(document, claim)) {
    return Attitude::Ask;
  }
  if (entry != nullptr && entry->use == CueUse::Evaluates) {
    return judgment_in(finder, document, claim);
  }
  return answer_in(finder, document, claim).value_or(Attitude::State);
}

}  // namespace newsparse
