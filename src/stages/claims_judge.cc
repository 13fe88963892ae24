// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_judge.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "document/queries.h"
#include "stages/claims_marks.h"

namespace newsparse {
namespace {

// Ten steps of a share.
std::uint64_t tenth(float share) {
  return static_cast<std::uint64_t>(std::clamp(share, 0.0F, 1.0F) * 10);
}

// Steps of half a logit.
std::uint64_t logit_class(float probability) {
  const float p = std::clamp(probability, 1e-4F, 1 - 1e-4F);
  return static_cast<std::uint64_t>(std::lround(std::log(p / (1 - p)) * 2) +
                                    40);
}

float strength(const ClaimCandidate& candidate) {
  return candidate.anchor_probability * candidate.pair_share;
}

Index length_of(const std::vector<TokenSpan>& parts) {
  Index length = 0;
  for (const TokenSpan part : parts) {
    length += part.size();
  }
  return length;
}

}  // namespace

JudgeFeatures::JudgeFeatures(const ClaimFrame& frame,
                             std::span<const ClaimCandidate> candidates)
    : frame_(frame),
      candidates_(candidates),
      holders_(frame.size()),
      anchored_(frame.size(), 0) {
  for (const ClaimCandidate& candidate : candidates) {
    float& at_anchor = anchored_[candidate.anchor];
    if (at_anchor > 0) {
      continue;  // only the best candidate of an anchor is a rival
    }
    const float own = std::max(strength(candidate), 1e-6F);
    at_anchor = own;
    for (const TokenSpan part : candidate.content) {
      for (Index t = part.begin; t < part.end; ++t) {
        Holder& holder = holders_[t];
        if (own > holder.first) {
          holder = {own, holder.first, candidate.anchor};
        } else {
          holder.second = std::max(holder.second, own);
        }
      }
    }
  }
}

std::uint64_t JudgeFeatures::pos(std::int64_t at) const {
  return at < 0 || at >= frame_.size()
             ? 99
             : static_cast<std::uint64_t>(frame_.pos[static_cast<Index>(at)]);
}

std::uint64_t JudgeFeatures::masked(std::int64_t at) const {
  return at < 0 || at >= frame_.size() ? 0
                                       : frame_.masked[static_cast<Index>(at)];
}

void JudgeFeatures::fill(std::size_t number,
                         std::vector<std::uint64_t>& keys) const {
  keys.clear();
  KeyList list(keys);
  const ClaimCandidate& candidate = candidates_[number];
  std::uint64_t rank = 0;
  while (rank < number &&
         candidates_[number - rank - 1].anchor == candidate.anchor) {
    ++rank;
  }
  add_shares(candidate, list);
  add_shape(candidate, list);
  add_edges(candidate, list);
  add_quotes(candidate, list);
  add_rivals(candidate, rank, list);
  if (frame_.parsed) {
    add_phrases(candidate, list);
    add_cuts(candidate, list);
  }
}

void JudgeFeatures::add_shares(const ClaimCandidate& candidate,
                               KeyList& keys) const {
  const std::uint64_t anchor = logit_class(candidate.anchor_probability);
  const std::uint64_t pair = tenth(candidate.pair_share);
  keys.add(300, 0);
  keys.add(301, anchor);
  keys.add(302, pair);
  keys.add(303, tenth(candidate.source_share));
  keys.add(304, tenth(candidate.content_share));
  keys.add(305, tenth(candidate.source_share), tenth(candidate.content_share));
  keys.add(306, anchor / 2, pair);
  keys.add(307, tenth(strength(candidate)));
}

void JudgeFeatures::add_shape(const ClaimCandidate& candidate,
                              KeyList& keys) const {
  const std::uint64_t lemma = frame_.masked[candidate.anchor];
  const std::uint64_t own = pos(candidate.anchor);
  const bool has_source = !candidate.source.empty();
  const bool after = candidate.content.front().begin > candidate.anchor;
  const std::uint64_t source_side = !has_source ? 0
                                    : candidate.source.begin < candidate.anchor
                                        ? 1
                                        : 2;
  keys.add(310, lemma);
  keys.add(311, own, has_source, after);
  keys.add(329, frame_.cluster[candidate.anchor], has_source, after);
  keys.add(312, lemma, has_source);
  keys.add(313, lemma, after);
  keys.add(314, lemma, masked(candidate.content.front().begin));
  keys.add(315, own, pos(candidate.content.front().begin),
           pos(candidate.content.back().end - 1));
  keys.add(316, size_class(length_of(candidate.content)), own);
  keys.add(317, size_class(length_of(candidate.content)), lemma);
  keys.add(318, at_most(candidate.content.size(), 4), after);
  keys.add(319, source_side, after, own);
  if (has_source) {
    const Index last = candidate.source.end - 1;
    keys.add(320, size_class(candidate.source.size()), own);
    keys.add(321, masked(last));
    keys.add(322, pos(last), pos(candidate.source.begin), own);
    keys.add(323, pos(std::int64_t{candidate.source.begin} - 1),
             pos(candidate.source.begin));
    keys.add(324, pos(last), pos(std::int64_t{last} + 1));
    const Index gap = candidate.source.begin > candidate.anchor
                          ? candidate.source.begin - candidate.anchor
                          : candidate.anchor - last;
    keys.add(325, size_class(gap), source_side, own);
  }
  keys.add(326, candidate.cue.size() > 4 ? 4 : candidate.cue.size(), lemma);
  keys.add(327, pos(candidate.cue.begin), pos(candidate.cue.end - 1), own);
  keys.add(328, masked(candidate.cue.begin), lemma);
}

void JudgeFeatures::add_edges(const ClaimCandidate& candidate,
                              KeyList& keys) const {
  const std::int64_t begin = candidate.content.front().begin;
  const std::int64_t end = candidate.content.back().end;
  keys.add(330, pos(begin - 1), pos(begin));
  keys.add(331, pos(end - 1), pos(end));
  keys.add(332, masked(begin - 1), masked(begin));
  keys.add(333, masked(end), pos(end - 1));
  keys.add(334, masked(begin));
  keys.add(335, masked(end - 1));
  // Words of the sentence that are in no part of the claim.
  const TokenSpan sentence = frame_.sentence_of(candidate.anchor);
  Index covered = 0;
  const auto cover = [&](TokenSpan span) {
    const Index from = std::max(span.begin, sentence.begin);
    const Index to = std::min(span.end, sentence.end);
    covered += from < to ? to - from : 0;
  };
  for (const TokenSpan part : candidate.content) {
    cover(part);
  }
  cover(candidate.source);
  cover(candidate.cue);
  const Index rest = sentence.size() - std::min(covered, sentence.size());
  keys.add(336, size_class(rest));
  keys.add(337, size_class(rest), pos(candidate.anchor));
  const bool to_end = candidate.content.back().end + 1 >= sentence.end;
  const bool from_start = candidate.content.front().begin <= sentence.begin;
  keys.add(338, to_end, from_start, pos(candidate.anchor));
}

void JudgeFeatures::add_quotes(const ClaimCandidate& candidate,
                               KeyList& keys) const {
  Index inside = 0;
  Index words = 0;
  bool cuts = false;
  for (const TokenSpan part : candidate.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      words += frame_.is_word(t) ? 1 : 0;
      inside += frame_.is_word(t) && frame_.quote[t] == QuoteState::In ? 1 : 0;
    }
    for (const Index edge : {part.begin, part.end - 1}) {
      const Index quotation = frame_.quotation[edge];
      if (quotation != ClaimFrame::kNone &&
          frame_.quotation[candidate.anchor] != quotation) {
        const TokenSpan span = frame_.quotations[quotation];
        cuts = cuts || (edge == part.begin && span.begin + 1 < part.begin) ||
               (edge + 1 == part.end && span.end > part.end + 1);
      }
    }
  }
  const std::uint64_t form = inside == 0 ? 0 : inside < words ? 1 : 2;
  const auto state = frame_.quote[candidate.anchor];
  keys.add(340, form, state);
  keys.add(341, form, state, frame_.masked[candidate.anchor]);
  keys.add(342, cuts, form, state);
  const TokenSpan sentence = frame_.sentence_of(candidate.anchor);
  const bool quoted = frame_.marks[sentence.end] > frame_.marks[sentence.begin];
  keys.add(343, form, quoted, pos(candidate.anchor));
  keys.add(344, form, tenth(candidate.pair_share));
}

// Whether the content is a whole phrase, and how it hangs on the cue.
void JudgeFeatures::add_phrases(const ClaimCandidate& candidate,
                                KeyList& keys) const {
  const Index anchor = candidate.anchor;
  std::uint64_t tops = 0;  // words whose heads are elsewhere
  Index top = ClaimFrame::kNone;
  bool finite = false;
  bool broken = false;  // by a colon, a semicolon or a dash of the article
  for (const TokenSpan part : candidate.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      const Index head = frame_.head[t];
      finite = finite || frame_.is_finite(t);
      broken = broken || (frame_.pos[t] == PennTag::Colon && frame_.is_out(t));
      if (frame_.is_word(t) &&
          (head == t || !any_holds(candidate.content, head))) {
        ++tops;
        top = top == ClaimFrame::kNone ? t : top;
      }
    }
  }
  const std::uint64_t own = pos(anchor);
  const std::uint64_t lemma = frame_.masked[anchor];
  const std::uint64_t link = top == ClaimFrame::kNone     ? 0
                             : frame_.head[top] == anchor ? 1
                             : frame_.head[anchor] == top ? 2
                             : frame_.head[top] == top    ? 3
                                                          : 4;
  const std::uint64_t relation = top == ClaimFrame::kNone ? 99 : role(top);
  keys.add(360, at_most(tops, 5), candidate.content.size() > 1);
  keys.add(361, link, relation);
  keys.add(362, link, relation, lemma);
  keys.add(363, link, at_most(tops, 3), own);
  keys.add(364, finite, own, link);
  keys.add(365, finite, lemma);
  keys.add(366, broken, own);
  if (!candidate.source.empty()) {
    add_source_link(candidate, link, keys);
  }
}

// How the source hangs on the cue, when the content does by `link`.
void JudgeFeatures::add_source_link(const ClaimCandidate& candidate,
                                    std::uint64_t link, KeyList& keys) const {
  const TokenSpan source = candidate.source;
  const Index anchor = candidate.anchor;
  Index top = source.begin;
  while (frame_.head[top] != top && source.contains(frame_.head[top])) {
    top = frame_.head[top];
  }
  const Index head = frame_.head[top];
  const std::uint64_t own = pos(anchor);
  const std::uint64_t source_link = head == anchor                       ? 1
                                    : head == frame_.head[anchor]        ? 2
                                    : any_holds(candidate.content, head) ? 3
                                                                         : 4;
  keys.add(371, source_link, role(top), own);
  keys.add(372, source_link, role(top), frame_.masked[anchor]);
  keys.add(373, source_link, link, own);
  const Index cut = source.end == anchor
                        ? ClaimFrame::kNone
                        : frame_.cut_phrase(source.end, {&source, 1});
  keys.add(374, cut != ClaimFrame::kNone, cut_role(cut));
}

std::uint64_t JudgeFeatures::cut_role(Index top) const {
  return top == ClaimFrame::kNone ? 99 : role(top);
}

// Whether a phrase goes on beyond the content.
void JudgeFeatures::add_cuts(const ClaimCandidate& candidate,
                             KeyList& keys) const {
  const Index begin = candidate.content.front().begin;
  if (begin > 0) {
    const Index cut = frame_.cut_phrase(begin - 1, candidate.content);
    keys.add(367, cut != ClaimFrame::kNone, cut_role(cut));
    keys.add(368, role(begin), frame_.head[begin] < begin);
  }
  const Index end = candidate.content.back().end;
  if (end < frame_.size()) {
    const Index cut = frame_.cut_phrase(end, candidate.content);
    keys.add(369, cut != ClaimFrame::kNone, cut_role(cut));
    keys.add(370, cut != ClaimFrame::kNone, pos(end), pos(candidate.anchor));
  }
}

std::uint64_t JudgeFeatures::role(Index token) const {
  return static_cast<std::uint64_t>(frame_.relation[token]);
}

void JudgeFeatures::add_rivals(const ClaimCandidate& candidate,
                               std::uint64_t rank, KeyList& keys) const {
  keys.add(350, rank);
  keys.add(351, rank, tenth(candidate.pair_share));
  // The claim that holds this cue, cues inside this content, and others'
  // contents across it.
  const float around = holders_[candidate.anchor].first;
  float inside = 0;
  float across = 0;
  for (const TokenSpan part : candidate.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      inside = std::max(inside, anchored_[t]);
      const Holder& holder = holders_[t];
      across =
          std::max(across, holder.owner == candidate.anchor ? holder.second
                                                            : holder.first);
    }
  }
  const auto step = [](float value) { return value == 0 ? 11 : tenth(value); };
  const std::uint64_t own = tenth(strength(candidate));
  keys.add(352, step(around));
  keys.add(353, step(inside));
  keys.add(354, step(across));
  keys.add(355, step(around), own);
  keys.add(356, step(inside), own);
  keys.add(357, step(across), own);
  keys.add(358, around > strength(candidate), inside > strength(candidate),
           across > strength(candidate));
}

std::vector<ClaimCandidate> choose_candidates(
    std::span<const ClaimCandidate> candidates, Index tokens, float least) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].score >= least) {
      order.push_back(i);
    }
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) {
                     return candidates[a].score > candidates[b].score;
                   });
  // Cues and contents of different claims share no token.
  TokenMarks taken(tokens);
  const auto is_taken = [&](TokenSpan span) { return taken.has_any(span); };
  std::vector<ClaimCandidate> chosen;
  for (const std::size_t i : order) {
    if (is_taken(candidates[i].cue)) {
      continue;
    }
    ClaimCandidate candidate = candidates[i];
    const Index all = length_of(candidate.content);
    std::erase_if(candidate.content, is_taken);
    if (2 * length_of(candidate.content) < all || candidate.content.empty()) {
      continue;
    }
    taken.add(candidate.cue);
    for (const TokenSpan part : candidate.content) {
      taken.add(part);
    }
    chosen.push_back(std::move(candidate));
  }
  return chosen;
}

}  // namespace newsparse
