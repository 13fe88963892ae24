// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_cues.h"

#include <algorithm>

#include "learn/feature_hash.h"
#include "resources/resources.h"
#include "stages/claims_keys.h"
#include "text/unicode.h"

namespace newsparse {
namespace {
bool is_adjective(PennTag pos) {
  return pos >= PennTag::JJ && pos <= PennTag::JJS;
}

// 0 for none, then by distance.
std::uint64_t near(Index distance) {
  return distance == ClaimFrame::kNone ? 0 : size_class(distance) + 1;
}

}  // namespace

CueFeatures::CueFeatures(const Document& document, const ClaimFrame& frame,
                         const ClaimTree& tree, const Resources& resources)
    : document_(document), frame_(frame), tree_(tree), resources_(resources) {
  last_verb_.resize(frame.size());
  for (const TokenSpan sentence : frame.sentences) {
    std::uint32_t last = 0;
    for (Index t = sentence.begin; t < sentence.end; ++t) {
      last_verb_[t] = last;
      last = frame.is_verb(t) ? frame.lemma[t] : last;
    }
  }
}

bool CueFeatures::is_candidate(Index token) const {
  if (frame_.searched[frame_.sentence[token]] == 0) {
    return false;
  }
  switch (frame_.pos[token]) {
    case PennTag::CC:
    case PennTag::CD:
    case PennTag::DT:
    case PennTag::EX:
    case PennTag::LS:
    case PennTag::MD:
    case PennTag::PDT:
    case PennTag::POS:
    case PennTag::PRP:
    case PennTag::PRPS:
    case PennTag::SYM:
    case PennTag::WDT:
    case PennTag::WP:
    case PennTag::WPS:
    case PennTag::WRB:
    case PennTag::ADD:
    case PennTag::HYPH:
    case PennTag::NFP:
    case PennTag::Period:
    case PennTag::Comma:
    case PennTag::OpenQuote:
    case PennTag::CloseQuote:
    case PennTag::OpenBracket:
    case PennTag::CloseBracket:
    case PennTag::Dollar:
      return false;
    default:
      return frame_.auxiliary[token] == 0 &&
             frame_.quote[token] != QuoteState::Mark;
  }
}

std::uint32_t CueFeatures::masked(Index token, int offset) const {
  const std::int64_t at = std::int64_t{token} + offset;
  const TokenSpan sentence = frame_.sentence_of(token);
  return at < sentence.begin || at >= sentence.end
             ? 0
             : frame_.masked[static_cast<Index>(at)];
}

PennTag CueFeatures::pos(Index token, int offset) const {
  const std::int64_t at = std::int64_t{token} + offset;
  const TokenSpan sentence = frame_.sentence_of(token);
  return at < sentence.begin || at >= sentence.end
             ? PennTag::Period
             : frame_.pos[static_cast<Index>(at)];
}

void CueFeatures::fill(Index token, std::vector<std::uint64_t>& keys) {
  keys.clear();
  KeyList list(keys);
  add_word(token, list);
  add_context(token, list);
  add_quotes(token, list);
  add_sentence(token, list);
  if (!tree_.empty()) {
    add_parse(token, list);
  }
}

void CueFeatures::add_word(Index token, KeyList& keys) {
  const std::uint32_t lemma = frame_.lemma[token];
  const PennTag own = frame_.pos[token];
  keys.add(0, 0);
  keys.add(1, frame_.word[token]);
  keys.add(2, lemma);
  keys.add(3, own);
  keys.add(4, lemma, own);
  keys.add(5, lemma, frame_.capital[token]);
  buffer_.clear();
  append_lower(buffer_, text_of(document_, document_.tokens[token].bytes));
  for (std::size_t n = 2; n <= 4 && n < buffer_.size(); ++n) {
    keys.add(4 + n,
             hash_of(std::string_view(buffer_).substr(buffer_.size() - n)));
  }
  for (std::size_t n = 4; n <= 6 && n < buffer_.size(); ++n) {
    keys.add(6 + n, hash_of(std::string_view(buffer_).substr(0, n)));
  }
  keys.add(16, frame_.cluster[token], own);
  keys.add(17, frame_.group[token], own);
  // What the lexicon knows helps with cues that training never saw.
  for (const CuePart part :
       {CuePart::Verb, CuePart::Noun, CuePart::Adjective}) {
    if (const ReportingCue* cue = resources_.reporting.find(buffer_, part)) {
      keys.add(13, part, own);
      keys.add(14, part, cue->attitude, own);
      keys.add(15, part, cue->use, cue->view);
    }
  }
}

void CueFeatures::add_context(Index token, KeyList& keys) const {
  const std::uint32_t lemma = frame_.lemma[token];
  const PennTag own = frame_.pos[token];
  for (int offset = 1; offset <= 3; ++offset) {
    for (const int at : {-offset, offset}) {
      const auto place = static_cast<std::uint64_t>(at + 3);
      keys.add(20, place, masked(token, at));
      keys.add(21, place, pos(token, at));
      keys.add(22, place, pos(token, at), own);
      if (offset < 3) {
        keys.add(23, place, masked(token, at), lemma);
        keys.add(24, place, pos(token, at), lemma);
      }
    }
  }
  const std::uint16_t cluster = frame_.cluster[token];
  keys.add(34, cluster, pos(token, -1), pos(token, 1));
  keys.add(35, cluster, masked(token, 1));
  keys.add(36, cluster, masked(token, -1));
  keys.add(25, pos(token, -1), own, pos(token, 1));
  keys.add(26, pos(token, -2), pos(token, -1), own);
  keys.add(27, own, pos(token, 1), pos(token, 2));
  keys.add(28, pos(token, -1), lemma, pos(token, 1));
  keys.add(29, lemma, pos(token, 1), pos(token, 2));
  keys.add(30, pos(token, -2), pos(token, -1), lemma);
  keys.add(31, masked(token, 1), masked(token, 2), own);
  keys.add(32, masked(token, -2), masked(token, -1), own);
  keys.add(33, masked(token, -1), own, masked(token, 1));
}

void CueFeatures::add_quotes(Index token, KeyList& keys) const {
  const std::uint32_t lemma = frame_.lemma[token];
  const PennTag own = frame_.pos[token];
  const QuoteState state = frame_.quote[token];
  const TokenSpan sentence = frame_.sentence_of(token);
  const std::uint64_t left = near(frame_.mark_left[token]);
  const std::uint64_t right = near(frame_.mark_right[token]);
  const QuoteState first = frame_.quote[sentence.begin];
  const QuoteState last = frame_.quote[sentence.end - 1];
  keys.add(40, state);
  keys.add(41, state, lemma);
  keys.add(42, state, own);
  keys.add(49, state, frame_.cluster[token]);
  keys.add(43, left, own, state);
  keys.add(44, right, own, state);
  keys.add(45, at_most(left, 4), at_most(right, 4), own, state);
  keys.add(46, first, last, own);
  keys.add(47, first, last, state, lemma);
  const Index marks_before = frame_.marks[token] - frame_.marks[sentence.begin];
  const Index marks_after = frame_.marks[sentence.end] - frame_.marks[token];
  keys.add(48, at_most(marks_before, 3), at_most(marks_after, 3), state, own);
}

void CueFeatures::add_sentence(Index token, KeyList& keys) const {
  const std::uint32_t lemma = frame_.lemma[token];
  const PennTag own = frame_.pos[token];
  const Index number = frame_.sentence[token];
  const TokenSpan sentence = frame_.sentences[number];
  const Index from_start = token - sentence.begin;
  const Index to_end = sentence.end - 1 - token;
  keys.add(50, size_class(from_start));
  keys.add(51, size_class(to_end));
  keys.add(52, size_class(from_start), own);
  keys.add(53, size_class(to_end), own);
  keys.add(54, at_most(to_end, 3), lemma);
  keys.add(55, frame_.paragraph[token] == 0, lemma);
  const bool verb_left = frame_.verbs[token] > frame_.verbs[sentence.begin];
  const bool comma_left = frame_.commas[token] > frame_.commas[sentence.begin];
  keys.add(56, verb_left, comma_left, lemma);
  keys.add(57, verb_left, comma_left, own, frame_.quote[token]);
  keys.add(58, last_verb_[token]);
  keys.add(59, last_verb_[token], lemma);
  Index next = token + 1;
  const Index limit = std::min(sentence.end, token + 9);
  while (next < limit && !frame_.is_verb(next) &&
         frame_.complementizers[next + 1] == frame_.complementizers[next]) {
    ++next;
  }
  const std::uint64_t next_pos =
      next < limit ? static_cast<std::uint64_t>(frame_.pos[next]) + 1 : 0;
  keys.add(60, next_pos, lemma);
  keys.add(63, next_pos, frame_.cluster[token]);
  keys.add(61, next_pos, own, size_class(next - token));
  const Index paragraph = frame_.paragraph[token];
  const auto opens_quoted = [&](Index other) {
    return other < frame_.sentences.size() &&
           frame_.paragraph[frame_.sentences[other].begin] == paragraph &&
           frame_.quote[frame_.sentences[other].begin] != QuoteState::Out;
  };
  keys.add(62, number > 0 && opens_quoted(number - 1), opens_quoted(number + 1),
           own);
}

void CueFeatures::add_parse(Index token, KeyList& keys) const {
  const std::uint32_t lemma = frame_.lemma[token];
  const PennTag own = frame_.pos[token];
  const Relation relation = frame_.relation[token];
  const Index head = frame_.head[token];
  const ClaimTree::Node& node = tree_.at(token);
  const auto lemma_at = [&](Index t) {
    return t == ClaimFrame::kNone ? 0 : frame_.masked[t];
  };
  keys.add(70, relation, own);
  keys.add(71, relation, lemma);
  keys.add(72, head == token ? 1 : frame_.masked[head], relation);
  keys.add(73, node.children, lemma);
  keys.add(74, node.children, own);
  keys.add(87, node.children, frame_.cluster[token]);
  keys.add(88, node.clauses, node.has_subject, frame_.cluster[token]);
  keys.add(75, node.clauses, node.has_subject, lemma);
  keys.add(76, node.clauses, node.has_subject, own, relation);
  keys.add(77, lemma_at(node.marker), own);
  keys.add(78, lemma_at(node.own_marker), own, lemma_at(node.marker));
  keys.add(79, lemma_at(node.subject), own);
  keys.add(80,
           node.subject == ClaimFrame::kNone ? PennTag::Period
                                             : frame_.pos[node.subject],
           node.clauses, own);
  keys.add(81, node.is_passive, lemma);
  keys.add(82, lemma_at(node.object), own);
  // A cue inside the content of another is none: the verb above it tells.
  Index above = token;
  for (int steps = 0; steps < 3 && frame_.head[above] != above; ++steps) {
    above = frame_.head[above];
    keys.add(83, steps, frame_.lemma[above], frame_.relation[token]);
    keys.add(84, frame_.lemma[above]);
  }
  if (relation == Relation::Conj) {
    keys.add(85, tree_.at(head).has_subject, node.has_subject, lemma);
    keys.add(86, frame_.lemma[head], own);
  }
}

Index anchor_of(const ClaimFrame& frame, TokenSpan cue) {
  const auto first = [&](auto fits) {
    Index t = cue.begin;
    while (t < cue.end && !fits(t)) {
      ++t;
    }
    return t;
  };
  Index t = first(
      [&](Index i) { return frame.is_verb(i) && frame.auxiliary[i] == 0; });
  if (t == cue.end) {
    t = first([&](Index i) { return frame.is_noun(i); });
  }
  if (t == cue.end) {
    t = first([&](Index i) { return is_adjective(frame.pos[i]); });
  }
  if (t == cue.end) {
    t = first([&](Index i) { return frame.is_word(i); });
  }
  return t == cue.end ? cue.begin : t;
}

}  // namespace newsparse
