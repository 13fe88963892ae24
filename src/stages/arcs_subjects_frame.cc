// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects_frame.h"

#include <algorithm>

#include "document/tree.h"
#include "learn/feature_hash.h"

namespace newsparse {
namespace {

// In the trainer's unit of scores; chosen on development parts. Above, a second
// look at an arc breaks as much as it mends.
constexpr ArcMargins kSureOfSubject = {200, 50};
constexpr float kSureOfVerb = 200;

// How far from its verb a subject is looked for, in tokens. 98 of 100 subjects
// of the treebanks are among the candidates.
constexpr std::int32_t kBefore = 45;
constexpr std::int32_t kBehind = 16;

}  // namespace

void SubjectFrame::read(const ArcSentence& sentence, const ArcState& tree,
                        std::span<const ArcMargins> margins) {
  sentence_ = &sentence;
  tree_ = &tree;
  margins_ = margins;
  about_.assign(tree.words() + 1, {});
  for (std::int32_t word = 0; word < tree.root(); ++word) {
    note(word);
  }
}

void SubjectFrame::note(std::int32_t dependent) {
  const std::int32_t head = node(dependent).head;
  About& above = about_[static_cast<std::size_t>(head)];
  switch (node(dependent).relation) {
    case Relation::Nsubj:
    case Relation::NsubjPass:
      above.subject = dependent;
      break;
    case Relation::Case:
      above.preposition = word(dependent).lemma;
      break;
    case Relation::Aux:
    case Relation::AuxPass:
    case Relation::Cop:
    case Relation::Mark:
      if (dependent < head) {
        above.auxiliaries = combine(above.auxiliaries, word(dependent).lemma);
      }
      break;
    default:
      break;
  }
}

bool SubjectFrame::is_subject(std::int32_t place) const {
  return is_nominal_subject(node(place).relation);
}

bool SubjectFrame::in_doubt(std::int32_t place) const {
  if (word(place).universal != UniversalTag::VERB) {
    return false;
  }
  const std::int32_t subject = subject_of(place);
  if (subject != kNone) {
    return margins(subject).action < kSureOfSubject.action ||
           margins(subject).relation < kSureOfSubject.relation;
  }
  const PennTag tag = word(place).penn;
  return (tag != PennTag::VB && tag != PennTag::VBG) ||
         margins(place).action < kSureOfVerb;
}

void SubjectFrame::ask(SubjectQuestion& question) const {
  const std::int32_t verb = question.verb;
  question.in_tree = subject_of(verb);
  question.candidates.clear();
  const std::int32_t end = std::min(tree_->root(), verb + kBehind + 1);
  for (std::int32_t i = std::max(0, verb - kBefore); i < end; ++i) {
    if (i != verb && (i == question.in_tree || may_be_subject(i))) {
      question.candidates.push_back(i);
    }
  }
}

bool SubjectFrame::may_be_subject(std::int32_t place) const {
  const Relation relation = node(place).relation;
  switch (word(place).universal) {
    case UniversalTag::NOUN:
    case UniversalTag::PROPN:
    case UniversalTag::PRON:
    case UniversalTag::NUM:
      return true;
    case UniversalTag::DET:
    case UniversalTag::ADJ:
    case UniversalTag::SYM:
    case UniversalTag::X:
      return relation != Relation::Det && relation != Relation::DetPredet &&
             relation != Relation::Amod;
    default:
      return false;
  }
}

}  // namespace newsparse
