// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// The weights of the parser: which action comes next, and which relation an
// arc has once it is there.
class ParserModel {
 public:
  // Changes with every change of stages/arcs_features.cc, arcs_sentence.cc or
  // word_types.cc.
  static constexpr ModelPurpose kPurpose = {"parser", "parser-features-2"};

  ParserModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit ParserModel(const ModelFile& file);

  explicit operator bool() const { return relations_.classes() > 0; }

  const LinearModel& actions() const { return actions_; }
  const LinearModel& relations() const { return relations_; }

 private:
  LinearModel actions_;    // left and right; shift scores 0
  LinearModel relations_;  // classes: the values of Relation
};

}  // namespace newsparse
