// SPDX-License-Identifier: Apache-2.0
//
// The templates of Zhang and Nivre (2011), moved to the arc-hybrid system,
// where arcs are made between the top of the stack and either its neighbour
// below (s1) or the next word (b0); then word clusters, and what lies between.
// Every template has a number of its own. Whoever changes one, its attributes
// or its number changes ParserModel::kPurpose and trains again.
#include "stages/arcs_features.h"

#include <algorithm>

namespace newsparse {
namespace {

// The places that matter, with their words.
struct Places {
  const ArcWord& s0;
  const ArcWord& s1;
  const ArcWord& s2;
  const ArcWord& b0;
  const ArcWord& b1;
  const ArcWord& b2;
  std::int32_t s0_at;
  std::int32_t s1_at;
  std::int32_t b0_at;
};

Places places_of(const ArcSentence& sentence, const ArcState& state) {
  return {sentence.at(state.stack(0)),
          sentence.at(state.stack(1)),
          sentence.at(state.stack(2)),
          sentence.at(state.buffer(0)),
          sentence.at(state.buffer(1)),
          sentence.at(state.buffer(2)),
          state.stack(0),
          state.stack(1),
          state.buffer(0)};
}

void add_single_words(const Places& p, FeatureList& f) {
  const ArcWord* const words[] = {&p.s0, &p.s1, &p.b0, &p.b1, &p.s2, &p.b2};
  std::uint64_t pattern = 1;
  for (const ArcWord* word : words) {
    f.add(pattern++, word->word);
    f.add(pattern++, word->tag);
    f.add(pattern++, word->word, word->tag);
  }
  f.add(pattern++, p.s0.fine);
  f.add(pattern++, p.s1.fine);
  f.add(pattern++, p.b0.fine);
  f.add(pattern++, p.b1.fine);
  f.add(pattern++, p.s0.suffix, p.s0.tag);
  f.add(pattern++, p.b0.suffix, p.b0.tag);
}

// `pattern` leaves room for 16.
void add_pair(const ArcWord& a, const ArcWord& b, std::uint64_t pattern,
              FeatureList& f) {
  f.add(pattern, a.word, a.tag, b.word, b.tag);
  f.add(pattern + 1, a.word, a.tag, b.tag);
  f.add(pattern + 2, a.tag, b.word, b.tag);
  f.add(pattern + 3, a.lemma, b.lemma);
  f.add(pattern + 4, a.tag, b.tag);
  f.add(pattern + 5, a.fine, b.fine);
  f.add(pattern + 6, a.fine, b.tag);
  f.add(pattern + 7, a.tag, b.fine);
  f.add(pattern + 8, a.lemma, b.tag);
  f.add(pattern + 9, a.tag, b.lemma);
  f.add(pattern + 10, a.coarse, b.coarse);
}

void add_tag_triples(const ArcSentence& sentence, const ArcState& state,
                     const Places& p, FeatureList& f) {
  f.add(70, p.b0.tag, p.b1.tag, p.b2.tag);
  f.add(71, p.s0.tag, p.b0.tag, p.b1.tag);
  f.add(72, p.s1.tag, p.s0.tag, p.b0.tag);
  f.add(73, p.s2.tag, p.s1.tag, p.s0.tag);
  f.add(74, p.s1.coarse, p.s0.coarse, p.b0.coarse);
  f.add(75, p.s0.coarse, p.b0.coarse, p.b1.coarse);
  f.add(76, p.s1.tag, p.s0.tag, p.b0.tag, p.b1.tag);
  f.add(77, p.b0.tag, p.b1.tag);
  f.add(78, p.s1.tag, p.b0.tag);
  f.add(79, p.s1.lemma, p.b0.lemma);
  f.add(80, p.s1.lemma, p.s0.tag, p.b0.tag);
  f.add(81, p.s1.tag, p.s0.tag, p.b0.lemma);
  f.add(82, p.s1.tag, p.s0.lemma, p.b0.tag);
  f.add(89, p.s2.tag, p.s1.tag, p.s0.tag, p.b0.tag);
  f.add(90, p.s0.tag, p.b0.tag, p.b1.lemma);
  f.add(91, p.b0.tag, p.b1.lemma);
  f.add(92, p.s0.lemma, p.b0.lemma, p.b1.tag);
  f.add(93, p.s1.lemma, p.s0.lemma, p.b0.tag);
  f.add(94, p.b0.coarse_tag, p.b1.coarse_tag, p.b2.coarse_tag, p.s0.coarse_tag);
  // The words right around s0, whatever became of them.
  f.add(83, sentence.around(p.s0_at + 1).tag, p.s0.tag, p.b0.tag);
  f.add(84, sentence.around(p.b0_at - 1).tag, p.s0.tag, p.b0.tag);
  if (p.s0_at == ArcState::kNone) {
    return;
  }
  const ArcState::Node& node = state.node(p.s0_at);
  f.add(85, p.s0.tag, sentence.at(node.left).tag, p.b0.tag);
  f.add(86, p.s0.tag, sentence.at(node.right).tag, p.b0.tag);
  f.add(87, p.s1.tag, p.s0.tag, sentence.at(node.left).tag);
  f.add(88, p.s1.tag, p.s0.tag, sentence.at(node.right).tag);
}

void add_dependents(const ArcSentence& sentence, const ArcState& state,
                    const Places& p, FeatureList& f) {
  const ArcState::Node& b0 = state.node(p.b0_at);
  f.add(100, p.b0.tag, sentence.at(b0.left).tag, p.s0.tag);
  f.add(101, sentence.at(b0.left).lemma, p.b0.tag);
  f.add(102, p.b0.lemma, b0.left_relations);
  f.add(103, p.b0.tag, b0.left_relations);
  f.add(104, p.b0.tag, b0.left_count);
  f.add(105, p.s0.tag, p.b0.tag, b0.left_relations);
  if (p.s0_at == ArcState::kNone) {
    return;
  }
  const ArcState::Node& s0 = state.node(p.s0_at);
  f.add(110, sentence.at(s0.left).lemma, p.s0.tag);
  f.add(111, sentence.at(s0.right).lemma, p.s0.tag);
  f.add(112, sentence.at(s0.left).tag, sentence.at(s0.left2).tag, p.s0.tag);
  f.add(113, sentence.at(s0.right).tag, sentence.at(s0.right2).tag, p.s0.tag);
  f.add(114, p.s0.lemma, s0.left_relations);
  f.add(115, p.s0.tag, s0.left_relations);
  f.add(116, p.s0.lemma, s0.right_relations);
  f.add(117, p.s0.tag, s0.right_relations);
  f.add(118, p.s0.tag, s0.left_count, s0.right_count);
  f.add(119, p.s0.lemma, s0.right_count);
  f.add(120, p.s0.tag, p.b0.tag, s0.left_relations, s0.right_relations);
  f.add(121, sentence.at(s0.left).lemma, p.s0.tag, p.b0.tag);
  f.add(122, p.s1.tag, p.s0.tag, sentence.at(s0.left).lemma);
  f.add(123, p.s1.tag, p.s0.tag, s0.left_relations);
  if (p.s1_at == ArcState::kNone) {
    return;
  }
  const ArcState::Node& s1 = state.node(p.s1_at);
  f.add(130, p.s1.tag, sentence.at(s1.right).tag, p.s0.tag);
  f.add(131, p.s1.tag, sentence.at(s1.left).tag, p.s0.tag);
  f.add(132, p.s1.lemma, s1.right_relations);
  f.add(133, p.s1.tag, s1.right_relations, p.s0.tag);
  f.add(134, p.s1.tag, s1.left_relations, p.s0.tag);
  f.add(135, p.s1.tag, s1.right_count, p.s0.tag);
  f.add(136, sentence.at(s1.left).lemma, p.s1.tag, p.s0.tag);
  // "eat soup with a spoon": the preposition, and both that may take it.
  const std::uint64_t marker = sentence.at(s0.left).lemma;
  f.add(137, marker, p.s1.lemma, p.s0.tag);
  f.add(138, marker, p.s2.tag, p.s1.tag, p.s0.tag);
  f.add(139, marker, p.s2.lemma, p.s1.tag);
}

void add_between(const ArcSentence& sentence, const Places& p, FeatureList& f) {
  if (p.s0_at == ArcState::kNone) {
    return;
  }
  const auto s0 = static_cast<std::size_t>(p.s0_at);
  const auto b0 = static_cast<std::size_t>(p.b0_at);
  const std::uint64_t far = distance_step(p.s0_at, p.b0_at);
  f.add(140, far, p.s0.tag, p.b0.tag);
  f.add(141, far, p.s0.lemma);
  f.add(142, far, p.b0.lemma);
  f.add(143, sentence.commas(s0, b0), p.s0.tag, p.b0.tag);
  f.add(144, sentence.verbs(s0 + 1, b0), p.s0.tag, p.b0.tag);
  f.add(145, sentence.quoted(s0), sentence.quoted(b0), p.s0.tag, p.b0.tag);
  f.add(146, sentence.conjunctions(s0 + 1, b0), p.s0.tag, p.b0.tag);
  if (p.s1_at == ArcState::kNone) {
    return;
  }
  const auto s1 = static_cast<std::size_t>(p.s1_at);
  const std::uint64_t near = distance_step(p.s1_at, p.s0_at);
  f.add(150, near, p.s1.tag, p.s0.tag);
  f.add(151, near, p.s1.lemma);
  f.add(152, near, p.s0.lemma);
  f.add(153, sentence.commas(s1, s0), p.s1.tag, p.s0.tag);
  f.add(154, sentence.verbs(s1 + 1, s0), p.s1.tag, p.s0.tag);
  f.add(155, sentence.quoted(s1), sentence.quoted(s0), p.s1.tag, p.s0.tag);
  f.add(156, sentence.conjunctions(s1 + 1, s0), p.s1.tag, p.s0.tag);
}

}  // namespace

void add_action_features(const ArcSentence& sentence, const ArcState& state,
                         FeatureList& features) {
  const Places p = places_of(sentence, state);
  features.add(0, 0);
  add_single_words(p, features);
  add_pair(p.s0, p.b0, 30, features);
  add_pair(p.s1, p.s0, 50, features);
  add_tag_triples(sentence, state, p, features);
  add_dependents(sentence, state, p, features);
  add_between(sentence, p, features);
}

void add_relation_features(const ArcSentence& sentence, const ArcState& state,
                           std::int32_t dependent, FeatureList& f) {
  const ArcState::Node& node = state.node(dependent);
  const ArcState::Node& above = state.node(node.head);
  const ArcWord& d = sentence.at(dependent);
  const ArcWord& h = sentence.at(node.head);
  const std::uint64_t side = dependent < node.head ? 1 : 2;
  const std::uint64_t far = distance_step(dependent, node.head) * 4 + side;
  const auto begin = static_cast<std::size_t>(std::min(dependent, node.head));
  const auto end = static_cast<std::size_t>(std::max(dependent, node.head));
  const ArcWord& first = sentence.at(node.left);
  const std::uint64_t pair = mix(d.tag * 8192 + h.tag * 4 + side);

  f.add(200, side);
  f.add(201, d.word, side);
  f.add(202, d.tag, side);
  f.add(203, h.lemma, side);
  f.add(204, h.tag, side);
  f.add(205, pair);
  f.add(206, d.lemma, h.lemma, side);
  f.add(207, d.word, d.tag, h.tag, side);
  f.add(208, d.tag, h.lemma, h.tag, side);
  f.add(209, d.fine, side);
  f.add(210, d.fine, h.fine, side);
  f.add(211, d.fine, h.tag, side);
  f.add(212, d.tag, h.fine, side);
  f.add(213, d.coarse, h.coarse, pair);
  f.add(214, far, pair);
  f.add(215, sentence.commas(begin, end), pair);
  f.add(216, sentence.quoted(begin), sentence.quoted(end), pair);
  f.add(217, sentence.verbs(begin + 1, end), pair);

  f.add(220, sentence.around(dependent - 1).tag, pair);
  f.add(221, sentence.around(dependent + 1).tag, pair);
  f.add(222, sentence.around(node.head - 1).tag, pair);
  f.add(223, sentence.around(node.head + 1).tag, pair);
  f.add(224, sentence.around(dependent - 1).lemma, d.tag, side);
  f.add(225, sentence.around(dependent + 1).lemma, d.tag, side);

  f.add(230, first.lemma, pair);
  f.add(231, first.lemma, d.lemma, h.tag, side);
  f.add(232, first.lemma, h.lemma, d.tag, side);
  f.add(233, first.tag, sentence.at(node.left2).tag, pair);
  f.add(234, sentence.at(node.right).tag, pair);
  f.add(235, node.left_relations, pair);
  f.add(236, node.right_relations, pair);
  f.add(237, node.left_relations, d.lemma, side);
  f.add(238, sentence.at(node.left2).lemma, first.lemma, pair);
  f.add(239, first.lemma, d.fine, h.fine, side);

  f.add(250, above.left_relations, pair);
  f.add(251, above.right_relations, pair);
  f.add(252, above.left_relations, h.lemma, d.tag, side);
  f.add(253, above.right_relations, h.lemma, d.tag, side);
  f.add(254, d.suffix, pair);
  f.add(256, node.left_relations, h.lemma, d.tag, side);
  f.add(257, node.left_relations, first.lemma, pair);
  f.add(258, above.left_relations, above.right_relations, pair);
  f.add(259, sentence.at(state.buffer(0)).tag, pair);
  f.add(260, sentence.at(above.left).lemma, pair);
  f.add(261, d.lemma, h.tag, far);
  f.add(262, h.lemma, d.tag, far);
  f.add(255, static_cast<std::uint64_t>(dependent == 0 ? 1 : 0),
        static_cast<std::uint64_t>(node.head == state.root() ? 1 : 0), d.tag);
}

}  // namespace newsparse
