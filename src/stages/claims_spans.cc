// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_spans.h"

#include <algorithm>

namespace newsparse {
namespace {

constexpr float kLikely = 0.3F;
constexpr Index kSentencesBefore = 3;
constexpr Index kSentencesAfter = 4;
constexpr Index kSentencesInside = 12;  // of one quotation
constexpr Index kLongestWindow = 320;   // tokens on each side of the anchor

bool holds_quoted(const ClaimFrame& frame, TokenSpan sentence) {
  return frame.marks[sentence.end] > frame.marks[sentence.begin] ||
         frame.quote[sentence.begin] != QuoteState::Out;
}

}  // namespace

TokenSpan window_of(const ClaimFrame& frame, Index anchor) {
  const Index own = frame.sentence[anchor];
  const TokenSpan paragraph = frame.paragraphs[frame.paragraph[anchor]];
  TokenSpan window = frame.sentences[own];
  for (Index n = 1; n <= kSentencesInside && window.begin > paragraph.begin;
       ++n) {
    const TokenSpan next = frame.sentences[own - n];
    const bool inside = frame.quote[window.begin] == QuoteState::In &&
                        frame.quote[next.end - 1] == QuoteState::In;
    if (!inside && (n > kSentencesBefore || !holds_quoted(frame, next))) {
      break;
    }
    window.begin = next.begin;
  }
  for (Index n = 1; n <= kSentencesInside && window.end < paragraph.end; ++n) {
    const TokenSpan next = frame.sentences[own + n];
    const bool inside = frame.quote[window.end - 1] == QuoteState::In &&
                        frame.quote[next.begin] == QuoteState::In;
    if (!inside && (n > kSentencesAfter || !holds_quoted(frame, next))) {
      break;
    }
    window.end = next.end;
  }
  // "He went on: / "We waited for hours."
  const Index after = frame.paragraph[anchor] + 1;
  if (window.end == paragraph.end && after < frame.paragraphs.size() &&
      frame.pos[window.end - 1] == PennTag::Colon) {
    const TokenSpan next = frame.paragraphs[after];
    if (!next.empty() && frame.quote[next.begin] == QuoteState::Mark) {
      window.end = next.end;
    }
  }
  window.begin =
      std::max(window.begin, anchor - std::min(anchor, kLongestWindow));
  window.end = std::min(window.end, anchor + kLongestWindow);
  return window;
}

SpanFeatures::SpanFeatures(const ClaimFrame& frame, ClaimTree& tree,
                           std::span<const float> likely)
    : frame_(frame), tree_(tree), likely_(likely) {
  cues_before_.reserve(frame.size() + 1);
  cues_before_.push_back(0);
  for (Index t = 0; t < frame.size(); ++t) {
    cues_before_.push_back(cues_before_[t] + (likely[t] > kLikely ? 1 : 0));
  }
}

void SpanFeatures::begin(Index anchor, TokenSpan window) {
  anchor_ = anchor;
  window_ = window;
  sentence_ = frame_.sentence_of(anchor);
  cue_lemma_ = frame_.masked[anchor];
  cue_pos_ = static_cast<std::uint64_t>(frame_.pos[anchor]);
  cue_cluster_ = frame_.cluster[anchor];
  const auto between = [](const std::vector<Index>& counts, Index from,
                          Index to) { return counts[to] - counts[from]; };
  const Index right = sentence_.end - 1 - anchor;
  const std::uint64_t flags[] = {
      between(frame_.marks, sentence_.begin, anchor) > 0 ? 1U : 0U,
      between(frame_.marks, anchor, sentence_.end) > 0 ? 1U : 0U,
      frame_.quote[sentence_.begin] != QuoteState::Out ? 1U : 0U,
      between(frame_.verbs, sentence_.begin, anchor) > 0 &&
              between(frame_.commas, sentence_.begin, anchor) > 0
          ? 1U
          : 0U,
      frame_.quote[anchor] == QuoteState::In ? 1U : 0U,
      right < 2   ? right
      : right < 5 ? 2U
      : right < 9 ? 3U
                  : 4U};
  setting_ = 0;
  for (const std::uint64_t flag : flags) {
    setting_ = setting_ * 5 + flag;
  }
  branches_ = tree_.empty() ? nullptr : &tree_.branches(anchor, sentence_);
}

std::uint32_t SpanFeatures::masked(std::int64_t at) const {
  return at < window_.begin || at >= window_.end
             ? 0
             : frame_.masked[static_cast<Index>(at)];
}

std::uint64_t SpanFeatures::pos(std::int64_t at) const {
  return at < window_.begin || at >= window_.end
             ? 99
             : static_cast<std::uint64_t>(frame_.pos[static_cast<Index>(at)]);
}

SpanFeatures::Position SpanFeatures::relate(Index token) const {
  const Index from = std::min(token, anchor_);
  const Index to = std::max(token, anchor_);
  const std::uint64_t side = token < anchor_ ? 0 : token == anchor_ ? 1 : 2;
  const Index own = frame_.sentence[anchor_];
  const Index other = frame_.sentence[token];
  const std::uint64_t offset =
      at_most(own > other ? own - other : other - own, 2);
  const auto between = [&](const std::vector<Index>& counts,
                           std::uint64_t most) {
    return at_most(counts[to] - counts[from], most);
  };
  Position position{};
  position.zone = side * 3 + offset;
  position.distance = size_class(to - from);
  position.marks = between(frame_.marks, 3);
  position.commas = between(frame_.commas, 3);
  position.verbs = between(frame_.verbs, 3);
  position.openers = between(frame_.complementizers, 2);
  position.cues = between(cues_before_, 3);
  position.quote = static_cast<std::uint64_t>(frame_.quote[token]);
  position.pos = static_cast<std::uint64_t>(frame_.pos[token]);
  position.lemma = frame_.masked[token];
  position.same_sentence = own == other;
  return position;
}

void SpanFeatures::fill_state(Index token,
                              std::vector<std::uint64_t>& keys) const {
  keys.clear();
  KeyList list(keys);
  const Position to = relate(token);
  add_words(token, to, list);
  add_between(token, to, list);
  add_sentence(token, to, list);
  if (branches_ != nullptr && to.same_sentence) {
    add_parse(token, to, list);
  }
}

void SpanFeatures::add_words(Index token, const Position& to,
                             KeyList& keys) const {
  const std::int64_t t = token;
  keys.add(100, to.zone);
  keys.add(101, to.zone, to.distance);
  keys.add(102, to.zone, to.distance, cue_lemma_);
  keys.add(103, to.zone, to.distance, cue_pos_);
  keys.add(126, to.zone, to.distance, cue_cluster_);
  keys.add(127, to.zone, to.pos, cue_cluster_);
  keys.add(128, to.zone, frame_.group[token]);
  keys.add(104, to.zone, to.lemma);
  keys.add(105, to.zone, to.pos);
  keys.add(106, to.zone, to.pos, to.distance);
  keys.add(107, to.zone, masked(t - 1));
  keys.add(108, to.zone, masked(t + 1));
  keys.add(109, to.zone, masked(t - 2));
  keys.add(110, to.zone, masked(t + 2));
  keys.add(111, to.zone, pos(t - 1), to.pos);
  keys.add(112, to.zone, to.pos, pos(t + 1));
  keys.add(113, to.zone, pos(t - 2), pos(t - 1), to.pos);
  keys.add(114, to.zone, to.pos, pos(t + 1), pos(t + 2));
  keys.add(115, to.zone, pos(t - 1), to.pos, pos(t + 1));
  keys.add(116, to.zone, to.lemma, cue_lemma_);
  keys.add(117, to.zone, to.pos, cue_lemma_);
  keys.add(118, to.zone, masked(t - 1), to.lemma);
  keys.add(119, to.zone, to.lemma, masked(t + 1));
  keys.add(120, to.zone, to.lemma, to.distance);
  keys.add(121, to.zone, frame_.capital[token], to.pos, to.distance);
  keys.add(122, to.zone, masked(std::int64_t{anchor_} + 1));
  keys.add(123, to.zone, masked(std::int64_t{anchor_} + 1), cue_lemma_);
  keys.add(124, to.zone, pos(std::int64_t{anchor_} - 1), to.pos);
  keys.add(125, to.zone, pos(std::int64_t{anchor_} + 1), to.pos, to.distance);
}

void SpanFeatures::add_between(Index, const Position& to, KeyList& keys) const {
  keys.add(130, to.zone, to.quote, to.marks);
  keys.add(131, to.zone, to.quote, to.marks, cue_lemma_);
  keys.add(132, to.zone, to.quote, to.marks, to.pos);
  keys.add(133, to.zone, to.commas, to.quote);
  keys.add(134, to.zone, to.commas, cue_lemma_);
  keys.add(135, to.zone, to.commas, to.pos);
  keys.add(136, to.zone, to.verbs, to.pos);
  keys.add(137, to.zone, to.verbs, cue_lemma_);
  keys.add(138, to.zone, to.verbs, to.commas, to.quote, to.marks);
  keys.add(139, to.zone, to.openers, to.pos);
  keys.add(140, to.zone, to.openers, cue_lemma_);
  keys.add(141, to.zone, to.cues, to.quote);
  keys.add(142, to.zone, to.cues, to.verbs, to.commas);
  keys.add(143, to.zone, to.cues, to.pos);
}

void SpanFeatures::add_sentence(Index token, const Position& to,
                                KeyList& keys) const {
  const TokenSpan sentence = frame_.sentence_of(token);
  const std::uint64_t side = to.zone / 3;
  const Index cues = cues_before_[sentence.end] - cues_before_[sentence.begin];
  keys.add(150, setting_, to.zone, to.quote);
  keys.add(151, setting_, to.zone, to.commas);
  keys.add(152, setting_, to.zone, to.verbs);
  keys.add(153, setting_, to.zone, cue_lemma_);
  keys.add(154, setting_, to.zone, to.commas, to.verbs, to.marks);
  keys.add(155, at_most(cues, 4), to.zone);
  keys.add(156, size_class(token - sentence.begin), to.zone);
  keys.add(157, size_class(sentence.end - 1 - token), to.zone);
  keys.add(158, size_class(sentence.end - 1 - token), to.pos, side);
  if (!to.same_sentence) {
    const auto first = frame_.quote[sentence.begin];
    const auto last = frame_.quote[sentence.end - 1];
    const bool unbroken =
        frame_.quotation[token] != ClaimFrame::kNone &&
        frame_.quotation[token] ==
            frame_.quotation[side == 0 ? sentence_.begin : sentence_.end - 1];
    keys.add(160, to.zone, first, last, unbroken, to.quote);
    keys.add(161, to.zone, unbroken, at_most(cues, 2), to.quote);
    keys.add(162, to.zone, unbroken, setting_, to.quote);
  }
}

void SpanFeatures::add_parse(Index token, const Position& to,
                             KeyList& keys) const {
  const ClaimTree::Branch& branch = (*branches_)[token - sentence_.begin];
  const std::uint64_t side = to.zone / 3;
  keys.add(170, branch.path, cue_lemma_);
  keys.add(171, branch.path, cue_pos_, side);
  if (!branch.found) {
    return;
  }
  // What hangs where below the cue or one of its ancestors.
  const bool on_line = branch.top == ClaimFrame::kNone;
  const std::uint64_t relation =
      on_line ? 98 : static_cast<std::uint64_t>(frame_.relation[branch.top]);
  const std::uint64_t before = on_line ? 2 : branch.top < anchor_ ? 1 : 0;
  const std::uint64_t kind = (relation * 16 + branch.level) * 3 + before;
  const std::uint64_t marker =
      on_line || tree_.at(branch.top).own_marker == ClaimFrame::kNone
          ? 0
          : frame_.masked[tree_.at(branch.top).own_marker];
  const std::uint64_t top_pos =
      on_line ? 98 : static_cast<std::uint64_t>(frame_.pos[branch.top]);
  const auto own = static_cast<std::uint64_t>(frame_.relation[anchor_]);
  const bool passive = tree_.at(anchor_).is_passive;
  keys.add(172, kind, side);
  keys.add(173, kind, side, cue_lemma_);
  keys.add(185, kind, side, cue_cluster_);
  keys.add(174, kind, side, to.pos);
  keys.add(175, kind, to.zone, to.distance);
  keys.add(176, kind, side, to.quote, to.marks);
  keys.add(177, kind, passive, side);
  keys.add(178, kind, marker, side);
  keys.add(179, kind, top_pos, side);
  keys.add(180, kind, own, side);
  keys.add(181, kind, cue_pos_, side, to.commas);
  keys.add(182, kind, branch.depth == 0, to.pos,
           static_cast<std::uint64_t>(frame_.relation[token]));
  keys.add(183, kind, tree_.at(anchor_).clauses, side);
  keys.add(184, kind, tree_.at(anchor_).children, side);
}

void SpanFeatures::fill_step(Index token,
                             std::vector<std::uint64_t>& keys) const {
  keys.clear();
  KeyList list(keys);
  const Index last = token - 1;
  const std::uint64_t quotes =
      static_cast<std::uint64_t>(frame_.quote[last]) * 3 +
      static_cast<std::uint64_t>(frame_.quote[token]);
  const std::uint64_t side = token < anchor_    ? 0
                             : token == anchor_ ? 1
                             : last == anchor_  ? 2
                                                : 3;
  const bool cut = frame_.sentence[last] != frame_.sentence[token];
  const std::uint64_t tags = pos(last) * 100 + pos(token);
  list.add(200, side);
  list.add(201, tags);
  list.add(202, quotes, side);
  list.add(203, cut, quotes);
  list.add(204, frame_.masked[token]);
  list.add(205, frame_.masked[last]);
  const bool punctuation = !frame_.is_word(last) || !frame_.is_word(token);
  if (punctuation) {
    list.add(206, frame_.is_word(last) ? 0 : frame_.word[last],
             frame_.is_word(token) ? 0 : frame_.word[token], quotes);
    list.add(207, tags, quotes, side);
  }
  const Index distance = token > anchor_ ? token - anchor_ : anchor_ - token;
  if (distance <= 3) {
    list.add(208, side, distance);
    list.add(209, side, distance, tags);
    list.add(210, side, distance, cue_lemma_);
  }
  list.add(211, side, tags);
  if (branches_ != nullptr && sentence_.contains(token) &&
      sentence_.contains(last)) {
    const auto& here = (*branches_)[token - sentence_.begin];
    const auto& there = (*branches_)[last - sentence_.begin];
    const bool same = here.top == there.top && here.level == there.level;
    const auto kind = [this](const ClaimTree::Branch& branch) {
      return branch.top == ClaimFrame::kNone
                 ? 98
                 : static_cast<std::uint64_t>(frame_.relation[branch.top]);
    };
    list.add(212, same, side);
    list.add(213, same, tags);
    list.add(214, same, kind(there), kind(here), side);
    // Leaving a subtree: the next token hangs above what ends here.
    list.add(215, same, static_cast<std::uint64_t>(frame_.relation[token]),
             frame_.head[token] < token, side);
  }
}

}  // namespace newsparse
