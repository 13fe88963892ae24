// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

enum class QuoteState : std::uint8_t { Out, In, Mark };

// What the search for claims asks about tokens, computed once for a document:
// arrays of small numbers, so that no string is touched afterwards.
struct ClaimFrame {
  static constexpr Index kNone = 0xFFFFFFFFU;
  static constexpr Index kNominals = 12;   // tokens of a noun phrase
  static constexpr Index kReported = 120;  // tokens of what is reported

  ClaimFrame(const Document& document, const Resources& resources);

  Index size() const { return static_cast<Index>(word.size()); }
  bool is_verb(Index token) const;
  bool is_finite(Index token) const;  // a verb that makes a clause
  bool is_noun(Index token) const;
  bool is_nominal(Index token) const;  // may stand inside a noun phrase
  bool leads_on(Index token) const;    // a small word that wants one behind it
  bool is_comma(Index token) const { return pos[token] == PennTag::Comma; }
  bool is_word(Index token) const;  // neither punctuation nor a symbol
  bool is_out(Index token) const { return quote[token] == QuoteState::Out; }
  bool is_all_out(TokenSpan words) const;
  // A word of the reporter's own.
  bool is_plain(Index token) const { return is_word(token) && is_out(token); }
  // The first token of a range that hangs on `top` by a relation, else kNone.
  // Requires: the frame is parsed.
  Index child(Index top, Relation kind, TokenSpan range) const;
  // The top of the phrase around a token outside some parts, where it hangs on
  // one of them; else kNone. Behind "would name" the phrase of "an interim
  // chief" hangs on "name".
  Index cut_phrase(Index token, std::span<const TokenSpan> parts) const;
  TokenSpan sentence_of(Index token) const {
    return sentences[sentence[token]];
  }
  // The nominal words of the reporter's right before a token, and behind one.
  TokenSpan nominals_before(Index token) const;
  TokenSpan nominals_behind(Index token) const;
  // What follows a token up to the next mark outside quotations; nothing, if
  // that is longer than anything a writer reports.
  TokenSpan words_behind(Index token) const;

  // One for each token.
  std::vector<std::uint32_t> word;     // hash of the form in lower case
  std::vector<std::uint32_t> lemma;    // the same of the lemma
  std::vector<std::uint32_t> masked;   // lemma; one value for all proper names
  std::vector<std::uint16_t> cluster;  // fine group of words used alike, or 0
  std::vector<std::uint8_t> group;     // the coarse one
  std::vector<PennTag> pos;            // a guess where nothing is tagged
  std::vector<QuoteState> quote;
  std::vector<Index> quotation;  // the outermost that holds it, or kNone
  std::vector<Index> sentence;
  std::vector<Index> paragraph;
  std::vector<std::uint8_t> capital;    // 0 none, 1 the first letter, 2 all
  std::vector<std::uint8_t> auxiliary;  // "has", "was": helps another verb
  std::vector<Index> mark_left;         // distance to the nearest mark in the
  std::vector<Index> mark_right;        // paragraph, or kNone

  std::vector<std::uint8_t> links;  // opens a content and adds nothing: "that"

  // How many stand before each token; one more than tokens.
  std::vector<Index> commas, verbs, complementizers, marks;

  // One for each sentence.
  std::vector<TokenSpan> sentences;
  std::vector<std::uint8_t> searched;  // credits and the like are not

  std::vector<TokenSpan> paragraphs;  // the tokens of each paragraph
  std::vector<TokenSpan> quotations;  // the outermost, marks included
  std::vector<std::uint8_t> closed;   // one for each of these
  std::vector<TokenSpan> nested;      // quotations inside these, in order

  // Whether there is a parse, and it: one for each token.
  bool parsed = false;
  std::vector<Index> head;  // a root is its own
  std::vector<Relation> relation;

 private:
  void read_words(const Document& document, const Resources& resources);
  void read_layout(const Document& document);
  void read_quotations(const Document& document);
  void read_arcs(const Document& document);
  void measure_marks();
  void count(const Document& document, const Resources& resources);
};

}  // namespace newsparse
