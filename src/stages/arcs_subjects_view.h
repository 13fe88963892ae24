// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"
#include "stages/arcs_subjects_frame.h"

namespace newsparse {

// A verb whose subject is asked for, as numbers that fill features.
struct SubjectVerb {
  std::int32_t at = ArcState::kNone;
  const ArcWord* word = nullptr;
  std::uint64_t relation = 0;
  std::uint64_t auxiliaries = 0;
  std::uint64_t left = 0;   // relations of its dependents
  std::uint64_t right = 0;  // the same, without modifiers
  std::uint64_t has = 0;    // whether the tree has a subject for it
  std::uint64_t margins = 0;
  std::uint64_t subject_margins = 0;  // of its subject in the tree
  std::uint64_t subject_relation = 0;
};

// A word that may be its subject, the same way.
struct SubjectCandidate {
  std::int32_t at = ArcState::kNone;
  const ArcWord* word = nullptr;
  std::uint64_t relation = 0;
  std::uint64_t side = 0;  // 1 before the verb
  // Whether it is the subject in the tree, or another is, or none.
  std::uint64_t as = 0;
  std::uint64_t far = 0;
  std::uint64_t commas = 0;
  std::uint64_t verbs = 0;
  std::uint64_t finite = 0;
  std::uint64_t openers = 0;  // of clauses: "who", "that"
  std::uint64_t marks = 0;    // of quotations
  std::uint64_t pattern = 0;  // of the words between
  std::uint64_t rivals = 0;   // candidates between
  std::uint64_t free = 0;     // those that nothing else has taken
  std::uint64_t behind = 0;   // whether it has appositions or conjuncts
  std::uint64_t path = 0;     // through the tree
  std::uint64_t elsewhere = 0;
  std::uint64_t edge = 0;  // the tag before its noun phrase
  std::uint64_t edge_lemma = 0;
  std::uint64_t action = 0;
  std::uint64_t label = 0;  // margins
};

// The attributes of the answers to a question about a subject.
class SubjectView {
 public:
  // `frame` and, from `begin` on, the question outlive this object.
  explicit SubjectView(const SubjectFrame& frame) : frame_(frame) {}

  void begin(const SubjectQuestion& question);

  const SubjectFrame& frame() const { return frame_; }
  const SubjectQuestion& question() const { return *question_; }
  const SubjectVerb& verb() const { return verb_; }
  SubjectCandidate candidate(std::size_t number) const;

  // Of the words between two places, in whichever order: what they are, the
  // same in a row once; the first five and the last two.
  std::uint64_t pattern_between(std::int32_t a, std::int32_t b) const;

 private:
  using Attribute = std::uint64_t;
  static constexpr std::size_t kPath = 24;  // longest, in arcs

  void read_between(SubjectCandidate& candidate) const;
  void read_rivals(std::size_t number, SubjectCandidate& candidate) const;
  Attribute path_from(std::int32_t place) const;
  Attribute elsewhere(std::int32_t place) const;
  std::int32_t first_of_phrase(std::int32_t place) const;

  const SubjectFrame& frame_;
  const SubjectQuestion* question_ = nullptr;
  SubjectVerb verb_;
  // From the verb up; the last may be the root.
  std::array<std::int32_t, kPath> above_verb_{};
  std::size_t above_count_ = 0;
};

}  // namespace newsparse
