// SPDX-License-Identifier: Apache-2.0
//
// Every template has a number of its own. Whoever changes one, its attributes
// or its number changes ParserModel::kPurpose and trains again.
#include "stages/arcs_subjects_features.h"

#include <algorithm>

namespace newsparse {
namespace {

using Attribute = std::uint64_t;

}  // namespace

void SubjectFeatures::add_none(FeatureList& f) const {
  const Verb& v = view_.verb();
  const ArcWord& word = *v.word;
  const std::int32_t head_at = frame_.node(v.at).head;
  const Attribute head = frame_.word(head_at).tag * 4 +
                         (frame_.subject_of(head_at) >= 0 ? 2U : 0U) +
                         (head_at < v.at ? 1U : 0U);
  const std::int32_t in_tree = view_.question().in_tree;
  f.add(1, 0);
  f.add(2, word.tag);
  f.add(3, v.relation);
  f.add(4, word.tag, v.relation);
  f.add(5, word.lemma);
  f.add(6, word.lemma, word.tag);
  f.add(7, v.auxiliaries);
  f.add(8, v.auxiliaries, v.relation);
  f.add(9, v.auxiliaries, word.tag);
  f.add(10, v.has);
  f.add(11, v.has, v.relation);
  f.add(12, v.has, v.relation, word.tag);
  f.add(13, v.relation, head);
  f.add(14, tag(v.at - 1), word.tag);
  f.add(15, tag(v.at - 1), word.tag, tag(v.at + 1));
  f.add(16, tag(v.at - 2), tag(v.at - 1), word.tag);
  f.add(17, frame_.word(v.at - 1).lemma, word.tag);
  f.add(18, frame_.word(v.at + 1).lemma, word.tag);
  f.add(19, word.tag, tag(v.at + 1), tag(v.at + 2));
  f.add(20, v.relation, v.right);
  f.add(21, v.relation, v.right, word.tag, v.auxiliaries);
  f.add(22, v.relation, v.left, v.right);
  f.add(23, v.relation, frame_.word(head_at).lemma);
  f.add(24, v.relation, word.tag, v.at == 0 ? 1 : 0);
  f.add(25, std::min<Attribute>(view_.question().candidates.size(), 3));
  f.add(26, v.auxiliaries, word.tag, v.relation, v.has);
  f.add(27, v.relation, word.tag, v.has, head & 3U);
  f.add(28, v.subject_margins);
  f.add(29, v.margins, v.relation);
  f.add(30, v.subject_margins, v.relation);
  f.add(31, v.subject_margins, word.tag);
  if (in_tree != ArcState::kNone) {
    f.add(32, word.tag, v.subject_relation, tag(in_tree),
          in_tree < v.at ? 1 : 0);
  }
}

void SubjectFeatures::add_candidate(std::size_t number, FeatureList& f) const {
  const Candidate c = view_.candidate(number);
  add_tree(c, f);
  add_distance(c, f);
  add_words(c, f);
  add_neighbours(c, f);
  add_clause(c, f);
  add_margins(c, f);
  add_against_tree(c, f);
}

void SubjectFeatures::add_tree(const Candidate& c, FeatureList& f) const {
  const Verb& v = view_.verb();
  const std::int32_t head_at = frame_.node(c.at).head;
  const ArcWord& head = frame_.word(head_at);
  const Attribute head_side = head_at == v.at ? 0 : head_at < c.at ? 1 : 2;
  const Attribute case_of = frame_.preposition(c.at);
  f.add(50, c.as);
  f.add(51, c.as, v.relation);
  f.add(52, c.as, c.relation);
  f.add(53, c.as, c.word->tag, v.word->tag, c.side);
  f.add(54, c.side, c.word->tag);
  f.add(55, c.side, c.relation);
  f.add(56, c.side, c.relation, v.relation);
  f.add(57, c.path);
  f.add(58, c.path, c.as);
  f.add(59, c.path, v.word->tag, v.auxiliaries);
  f.add(60, c.elsewhere, c.as);
  f.add(61, c.elsewhere, c.relation, c.side);
  f.add(62, c.elsewhere, c.path);
  f.add(63, case_of, c.side);
  f.add(64, case_of, c.relation, c.as);
  f.add(65, c.relation, head.coarse_tag * 4 + head_side, v.relation);
  f.add(66, c.relation, head.lemma, c.side);
  f.add(67, v.right, c.side, c.as, v.relation);
  f.add(68, c.behind, c.relation, c.as);
}

void SubjectFeatures::add_distance(const Candidate& c, FeatureList& f) const {
  const Verb& v = view_.verb();
  const Attribute clauses = c.commas * 4 + c.verbs;
  const auto quoted = [&](std::int32_t place) {
    return frame_.sentence().quoted(static_cast<std::size_t>(place));
  };
  const Attribute quotes = c.marks * 4 + quoted(c.at) * 2 + quoted(v.at);
  f.add(70, c.side, c.far);
  f.add(71, c.side, clauses);
  f.add(72, c.side, c.commas, v.relation);
  f.add(73, c.side, c.verbs, c.as);
  f.add(74, c.side, clauses, c.far, c.as);
  f.add(75, c.side, clauses, c.relation, v.relation);
  f.add(76, c.side, quotes);
  f.add(77, c.side, quotes, v.word->lemma);
  f.add(78, c.side, c.rivals, c.as);
  f.add(79, c.side, c.rivals, c.free);
  f.add(80, c.word->tag, v.word->tag, clauses * 4 + c.rivals, c.side);
  f.add(81, c.free, c.relation * 64 + v.relation, c.side, c.as);
}

void SubjectFeatures::add_words(const Candidate& c, FeatureList& f) const {
  const Verb& v = view_.verb();
  f.add(85, c.word->lemma);
  f.add(86, c.word->lemma, v.word->lemma);
  f.add(87, v.word->lemma, c.side);
  f.add(88, v.word->lemma, c.side, c.as);
  f.add(89, v.word->lemma, c.relation, c.side);
  f.add(90, v.word->lemma, c.word->tag, c.side);
  f.add(91, c.word->coarse, v.word->coarse, c.side);
  f.add(92, c.word->fine, v.word->fine, c.side);
  f.add(93, c.word->fine, c.side);
  f.add(94, c.word->coarse, v.word->tag, c.relation);
  f.add(95, c.word->lemma, v.relation, c.as);
  f.add(96, v.auxiliaries, c.word->tag, c.side, c.as);
  f.add(97, c.word->lemma, tag(c.at + 1), c.side);
}

void SubjectFeatures::add_neighbours(const Candidate& c, FeatureList& f) const {
  const Attribute own = c.word->tag;
  const Verb& v = view_.verb();
  const Attribute verb = v.word->tag;
  const Attribute before_verb = tag(v.at - 1);
  const Attribute next = tag(c.at + 1) * 2 + c.side;
  f.add(100, own, next);
  f.add(101, tag(c.at - 1), own, c.side);
  f.add(102, before_verb, verb, own, c.side);
  f.add(103, own, next, before_verb, verb);
  f.add(104, tag(c.at - 1), own, next);
  f.add(105, own, verb, tag(v.at + 1), c.side);
  f.add(106, c.edge, c.side);
  f.add(107, c.edge, c.side, c.relation, c.as);
  f.add(108, c.edge, next, own);
  f.add(109, c.edge_lemma, c.side);
  f.add(140, c.edge_lemma, c.side, c.as);
  f.add(141, c.edge_lemma, own, c.side);
  f.add(142, c.edge_lemma, c.word->fine, c.side);
  f.add(143, c.edge_lemma, c.relation, c.side, c.as);
  f.add(144, c.edge_lemma, c.rivals * 4 + c.free, c.side, c.as);
}

void SubjectFeatures::add_clause(const Candidate& c, FeatureList& f) const {
  const Verb& v = view_.verb();
  const Attribute clauses = (c.finite * 4 + c.openers) * 2 + c.side;
  f.add(110, c.pattern, c.side);
  f.add(111, c.pattern, c.side, c.word->tag, v.word->tag);
  f.add(112, c.pattern, c.side, c.as);
  f.add(113, clauses, c.as);
  f.add(114, clauses, c.commas, v.relation);
  f.add(115, clauses, c.relation, c.word->tag);
  f.add(116, clauses, c.free, v.word->tag, v.auxiliaries);
}

void SubjectFeatures::add_margins(const Candidate& c, FeatureList& f) const {
  const Verb& v = view_.verb();
  const Attribute own = c.action * 8 + c.label;
  f.add(120, c.as, own);
  f.add(121, c.as, c.relation, c.label, c.side);
  f.add(122, c.as, c.relation, c.action, c.side);
  f.add(123, c.as, v.subject_margins);
  f.add(124, c.as, c.action, v.margins, c.side);
  f.add(125, c.as, c.label, v.subject_margins, c.side);
  f.add(126, c.as * 64 + c.relation, own, c.word->tag, c.side);
  f.add(127, c.as, c.path, c.label);
}

// A candidate against the subject in the tree: "Peder and I were remarking".
void SubjectFeatures::add_against_tree(const Candidate& c,
                                       FeatureList& f) const {
  const std::int32_t other = view_.question().in_tree;
  if (other == ArcState::kNone || other == c.at) {
    return;
  }
  const Attribute order = (c.at < other ? 2U : 0U) + c.side;
  const Attribute relation = view_.verb().subject_relation;
  const Attribute between = view_.pattern_between(c.at, other);
  const Attribute arc = frame_.node(c.at).head == other   ? 1
                        : frame_.node(other).head == c.at ? 2
                                                          : 0;
  f.add(130, between, order);
  f.add(131, between, c.word->tag, tag(other), order);
  f.add(132, arc, c.relation, relation, order);
  f.add(133, c.relation, relation, view_.verb().relation, order);
  f.add(134, c.path, between);
}

}  // namespace newsparse
