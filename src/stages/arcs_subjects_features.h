// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "learn/feature_list.h"
#include "stages/arcs_subjects_frame.h"
#include "stages/arcs_subjects_view.h"

namespace newsparse {

// The features of the answers to a question about a subject: one answer is
// that the verb has none, the others are the candidates. They see the whole
// tree, to both sides, which the parser does not while it builds it.
class SubjectFeatures {
 public:
  // `frame` and, from `begin` on, the question outlive this object.
  explicit SubjectFeatures(const SubjectFrame& frame)
      : frame_(frame), view_(frame) {}

  void begin(const SubjectQuestion& question) { view_.begin(question); }

  void add_none(FeatureList& features) const;
  void add_candidate(std::size_t number, FeatureList& features) const;

 private:
  using Candidate = SubjectCandidate;
  using Verb = SubjectVerb;

  void add_tree(const Candidate& c, FeatureList& f) const;
  void add_distance(const Candidate& c, FeatureList& f) const;
  void add_words(const Candidate& c, FeatureList& f) const;
  void add_neighbours(const Candidate& c, FeatureList& f) const;
  void add_clause(const Candidate& c, FeatureList& f) const;
  void add_margins(const Candidate& c, FeatureList& f) const;
  void add_against_tree(const Candidate& c, FeatureList& f) const;

  std::uint64_t tag(std::int32_t place) const { return frame_.word(place).tag; }

  const SubjectFrame& frame_;
  SubjectView view_;
};

}  // namespace newsparse
