// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "learn/feature_list.h"
#include "resources/parser_model.h"
#include "stages/arcs_given.h"
#include "stages/arcs_parse.h"
#include "stages/arcs_subjects_features.h"
#include "stages/arcs_subjects_frame.h"

namespace newsparse {

// Chooses the subjects of verbs that the parser is in doubt about, when their
// sentence has its tree: a greedy parser decides about "Tuesday" in "President
// Bush on Tuesday nominated two judges" before it comes to the verb, and has no
// way back. (Attardi and Ciaramita 2007 revise the arcs of finished trees; here
// only those of subjects, by the score of a linear model for each answer.)
// Keeps its memory between sentences; for one thread.
class SubjectChooser {
 public:
  explicit SubjectChooser(const ParserModel& model)
      : model_(model), features_(frame_) {}

  // Of the verbs for which another answer is better than that of the tree;
  // valid until the next call. Linear in the sentence.
  const GivenSubjects& choose(const ArcSentence& sentence, const ArcState& tree,
                              std::span<const ArcMargins> margins);

 private:
  std::int32_t best_answer();
  std::int32_t score();

  const ParserModel& model_;
  SubjectFrame frame_;
  SubjectFeatures features_;
  SubjectQuestion question_;
  FeatureList list_;
  GivenSubjects given_;
};

}  // namespace newsparse
