// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_frame.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "document/queries.h"
#include "learn/feature_hash.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::uint32_t kProperName = 1;

std::uint32_t short_hash(std::string_view bytes) {
  return static_cast<std::uint32_t>(hash_of(bytes));
}

// Typography tells punctuation and names where no tagger has spoken.
PennTag guess(std::string_view form, bool first, const ReportingLexicon& cues,
              std::string_view lower_form) {
  const char32_t c = code_point_at(form, 0).value;
  if (c == U',') {
    return PennTag::Comma;
  }
  if (c == U'.' || c == U'!' || c == U'?') {
    return PennTag::Period;
  }
  if (is_punctuation(c)) {
    return PennTag::Colon;
  }
  if (cues.find(lower_form, CuePart::Verb) != nullptr) {
    return PennTag::VBD;
  }
  return is_upper(c) && !first ? PennTag::NNP : PennTag::XX;
}

bool is_name(PennTag pos) {
  return pos == PennTag::NNP || pos == PennTag::NNPS;
}

// 2: "HOLT", 1: "Holt", 0: "holt", "7".
std::uint8_t capital_class(std::string_view form, std::string_view lower_form) {
  if (!is_upper(code_point_at(form, 0).value)) {
    return 0;
  }
  for (std::size_t at = 1; at < form.size() && at < lower_form.size(); ++at) {
    if (form[at] == lower_form[at] && form[at] >= 'a' && form[at] <= 'z') {
      return 1;
    }
  }
  return form.size() > 1 ? 2 : 1;
}

bool is_searched(ParagraphKind kind) {
  return kind != ParagraphKind::Credit && kind != ParagraphKind::Boilerplate &&
         kind != ParagraphKind::Byline && kind != ParagraphKind::Date &&
         kind != ParagraphKind::Dateline;
}

}  // namespace

ClaimFrame::ClaimFrame(const Document& document, const Resources& resources) {
  assert(document.tokens.empty() || !document.sentences.empty());
  read_layout(document);
  read_quotations(document);
  read_words(document, resources);
  count(document, resources);
  measure_marks();
  read_arcs(document);
}

void ClaimFrame::read_layout(const Document& document) {
  const std::size_t tokens = document.tokens.size();
  sentence.resize(tokens);
  paragraph.resize(tokens);
  paragraphs.reserve(document.paragraphs.size());
  Index at = 0;
  for (const Paragraph& one : document.paragraphs) {
    const Index begin = at;
    while (at < tokens && document.tokens[at].bytes.end <= one.bytes.end) {
      paragraph[at++] = static_cast<Index>(paragraphs.size());
    }
    paragraphs.push_back({begin, at});
  }
  for (const Sentence& one : document.sentences) {
    for (Index t = one.tokens.begin; t < one.tokens.end; ++t) {
      sentence[t] = static_cast<Index>(sentences.size());
    }
    sentences.push_back(one.tokens);
    searched.push_back(
        is_searched(document.paragraphs[paragraph[one.tokens.begin]].kind));
  }
}

void ClaimFrame::read_quotations(const Document& document) {
  quote.assign(document.tokens.size(), QuoteState::Out);
  quotation.assign(document.tokens.size(), kNone);
  for (const Quotation& one : document.quotations) {
    if (one.parent || quotation[one.tokens.begin] != kNone) {
      if (nested.empty() || nested.back().end <= one.tokens.begin) {
        nested.push_back(one.tokens);
      }
      continue;
    }
    for (Index t = one.tokens.begin; t < one.tokens.end; ++t) {
      quotation[t] = static_cast<Index>(quotations.size());
      quote[t] = QuoteState::In;
    }
    quote[one.tokens.begin] = QuoteState::Mark;
    if (one.closed) {
      quote[one.tokens.end - 1] = QuoteState::Mark;
    }
    quotations.push_back(one.tokens);
    closed.push_back(one.closed);
  }
}

void ClaimFrame::read_words(const Document& document,
                            const Resources& resources) {
  const std::size_t tokens = document.tokens.size();
  const bool tagged = !document.tags.empty();
  word.reserve(tokens);
  lemma.reserve(tokens);
  masked.reserve(tokens);
  pos.reserve(tokens);
  capital.reserve(tokens);
  std::string buffer;
  for (Index t = 0; t < tokens; ++t) {
    const std::string_view form = text_of(document, document.tokens[t].bytes);
    buffer.clear();
    append_lower(buffer, form);
    const bool first = sentences[sentence[t]].begin == t;
    const std::uint64_t hash = hash_of(buffer);
    const Cluster found = resources.clusters.find(hash);
    word.push_back(static_cast<std::uint32_t>(hash));
    cluster.push_back(found.fine);
    group.push_back(found.coarse);
    capital.push_back(capital_class(form, buffer));
    auxiliary.push_back(
        tagged && document.tags[t].universal == UniversalTag::AUX ? 1 : 0);
    pos.push_back(tagged ? document.tags[t].penn
                         : guess(form, first, resources.reporting, buffer));
    lemma.push_back(tagged ? short_hash(document.tags[t].lemma) : word[t]);
    masked.push_back(is_name(pos[t]) ? kProperName : lemma[t]);
  }
}

void ClaimFrame::count(const Document& document, const Resources& resources) {
  std::vector<std::uint32_t> openers;
  std::vector<std::uint32_t> bare;  // "that", not "whether", which asks
  for (const ReportingCue& cue : resources.reporting.cues()) {
    if (cue.part == CuePart::Complementizer) {
      openers.push_back(short_hash(cue.lemma));
      if (cue.attitude == Attitude::State) {
        bare.push_back(openers.back());
      }
    }
  }
  const std::size_t tokens = document.tokens.size();
  for (auto* counts : {&commas, &verbs, &complementizers, &marks}) {
    counts->reserve(tokens + 1);
    counts->push_back(0);
  }
  for (Index t = 0; t < tokens; ++t) {
    const bool opens =
        std::find(openers.begin(), openers.end(), word[t]) != openers.end();
    links.push_back(std::find(bare.begin(), bare.end(), word[t]) != bare.end());
    commas.push_back(commas[t] + (is_comma(t) ? 1 : 0));
    verbs.push_back(verbs[t] + (is_verb(t) ? 1 : 0));
    complementizers.push_back(complementizers[t] + (opens ? 1 : 0));
    marks.push_back(marks[t] + (quote[t] == QuoteState::Mark ? 1 : 0));
  }
}

void ClaimFrame::measure_marks() {
  mark_left.assign(size(), kNone);
  mark_right.assign(size(), kNone);
  for (const TokenSpan all : paragraphs) {
    Index last = kNone;
    for (Index t = all.begin; t < all.end; ++t) {
      mark_left[t] = last == kNone ? kNone : t - last;
      last = quote[t] == QuoteState::Mark ? t : last;
    }
    last = kNone;
    for (Index t = all.end; t-- > all.begin;) {
      mark_right[t] = last == kNone ? kNone : last - t;
      last = quote[t] == QuoteState::Mark ? t : last;
    }
  }
}

void ClaimFrame::read_arcs(const Document& document) {
  parsed = !document.arcs.empty();
  head.reserve(document.arcs.size());
  relation.reserve(document.arcs.size());
  for (const Arc& arc : document.arcs) {
    head.push_back(arc.head);
    relation.push_back(arc.relation);
  }
}

bool ClaimFrame::is_verb(Index token) const {
  return pos[token] >= PennTag::VB && pos[token] <= PennTag::VBZ;
}

bool ClaimFrame::is_finite(Index token) const {
  switch (pos[token]) {
    case PennTag::VBD:
    case PennTag::VBP:
    case PennTag::VBZ:
    case PennTag::MD:
      return true;
    default:
      return false;
  }
}

bool ClaimFrame::is_noun(Index token) const {
  return pos[token] >= PennTag::NN && pos[token] <= PennTag::NNS;
}

bool ClaimFrame::leads_on(Index token) const {
  switch (pos[token]) {
    case PennTag::IN:
    case PennTag::TO:
    case PennTag::CC:
    case PennTag::DT:
      // "what she dreams of" ends in a particle; a head behind it tells.
      return is_out(token) && (!parsed || head[token] > token);
    default:
      return false;
  }
}

bool ClaimFrame::is_nominal(Index token) const {
  switch (pos[token]) {
    case PennTag::CD:
    case PennTag::DT:
    case PennTag::FW:
    case PennTag::JJ:
    case PennTag::JJR:
    case PennTag::JJS:
    case PennTag::NN:
    case PennTag::NNP:
    case PennTag::NNPS:
    case PennTag::NNS:
    case PennTag::PDT:
    case PennTag::POS:
    case PennTag::PRP:
    case PennTag::PRPS:
    case PennTag::WP:
    case PennTag::HYPH:
    case PennTag::ADD:
    case PennTag::Dollar:
    case PennTag::XX:
      return true;
    default:
      return false;
  }
}

bool ClaimFrame::is_word(Index token) const {
  return (pos[token] < PennTag::HYPH && pos[token] != PennTag::SYM) ||
         pos[token] == PennTag::XX;
}

bool ClaimFrame::is_all_out(TokenSpan words) const {
  for (Index t = words.begin; t < words.end; ++t) {
    if (!is_out(t)) {
      return false;
    }
  }
  return true;
}

Index ClaimFrame::child(Index top, Relation kind, TokenSpan range) const {
  for (Index t = range.begin; t < range.end; ++t) {
    if (head[t] == top && relation[t] == kind) {
      return t;
    }
  }
  return kNone;
}

TokenSpan ClaimFrame::nominals_before(Index token) const {
  const Index first = sentence_of(token).begin;
  TokenSpan words{token, token};
  while (words.begin > first && words.size() < kNominals &&
         is_nominal(words.begin - 1) && is_out(words.begin - 1)) {
    --words.begin;
  }
  return words;
}

TokenSpan ClaimFrame::nominals_behind(Index token) const {
  const Index limit = sentence_of(token).end;
  TokenSpan words{token + 1, token + 1};
  while (words.end < limit && words.size() < kNominals &&
         is_nominal(words.end) && is_out(words.end)) {
    ++words.end;
  }
  return words;
}

TokenSpan ClaimFrame::words_behind(Index token) const {
  const Index limit = sentence_of(token).end;
  Index end = token + 1;
  while (end < limit && end - token <= kReported &&
         (is_word(end) || pos[end] == PennTag::HYPH || !is_out(end))) {
    ++end;
  }
  return end - token > kReported ? TokenSpan{} : TokenSpan{token + 1, end};
}

Index ClaimFrame::cut_phrase(Index token,
                             std::span<const TokenSpan> parts) const {
  constexpr int kDeepest = 8;
  for (int i = 0; parsed && i < kDeepest && token < size(); ++i) {
    if (any_holds(parts, head[token])) {
      return token;
    }
    if (head[token] == token || sentence[head[token]] != sentence[token]) {
      break;
    }
    token = head[token];
  }
  return kNone;
}

}  // namespace newsparse
