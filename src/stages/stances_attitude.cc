// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_attitude.h"

#include <string>

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

// Whether the content asks for a deed: it begins with an infinitive.
bool is_infinitive(const Document& document, const Claim& claim) {
  if (document.tags.empty() || claim.content.empty()) {
    return false;
  }
  const Index first = claim.content[0].begin;
  return document.tags[first].penn == PennTag::TO;
}

bool ends_as_question(const Document& document, const Claim& claim) {
  if (claim.quotes.empty()) {
    return false;
  }
  const Index last = claim.quotes.back().end - 1;
  return token_text(document, last) == "?";
}

}  // namespace

const ReportingCue* reporting_cue_of(MarkerFinder& finder,
                                     const Document& document, TokenSpan cue,
                                     const ReportingLexicon& lexicon) {
  for (Index t = cue.begin; t < cue.end;) {
    const auto marker = finder.find_at(t, cue.end);
    if (marker && (marker->marker == Marker::ExpectedTo ||
                   marker->marker == Marker::ShortOf)) {
      t = marker->tokens.end;
      continue;
    }
    if (const ReportingCue* phrase =
            lexicon.find_phrase(words_of(document, {t, cue.end}))) {
      return phrase;
    }
    if (const ReportingCue* word = find_word(document, t, lexicon)) {
      return word;
    }
    ++t;
  }
  return nullptr;
}

Attitude attitude_of(const Document& document, const Claim& claim,
                     const ReportingCue* entry) {
  const Attitude attitude =
      entry != nullptr ? entry->attitude : Attitude::State;
  // "The union asked the port to reopen." wants a deed, no answer.
  if (attitude == Attitude::Ask && is_infinitive(document, claim)) {
    return Attitude::Demand;
  }
  // "Krag told the crew to leave."
  if (attitude == Attitude::State && entry != nullptr &&
      entry->part == CuePart::Verb && entry->medium == Medium::Speech &&
      is_infinitive(document, claim)) {
    return Attitude::Order;
  }
  // "Who signed this?" Holt said.
  if (attitude == Attitude::State && ends_as_question(document, claim)) {
    return Attitude::Ask;
  }
  return attitude;
}

}  // namespace newsparse
