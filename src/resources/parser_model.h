// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// The weights of the parser: which action comes next, which relation an arc has
// once it is there, and which word is the subject of a verb once the whole tree
// is.
class ParserModel {
 public:
  // Changes with every change of stages/arcs_features.cc, arcs_sentence.cc,
  // arcs_subjects_features.cc, _frame.cc, _view.cc or word_types.cc.
  static constexpr ModelPurpose kPurpose = {"parser", "parser-features-3"};

  ParserModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit ParserModel(const ModelFile& file);

  explicit operator bool() const { return relations_.classes() > 0; }

  const LinearModel& actions() const { return actions_; }
  const LinearModel& relations() const { return relations_; }
  const LinearModel& subjects() const { return subjects_; }

 private:
  LinearModel actions_;    // left and right; shift scores 0
  LinearModel relations_;  // classes: the values of Relation
  LinearModel subjects_;   // one class: how good an answer is; may be empty
};

}  // namespace newsparse
