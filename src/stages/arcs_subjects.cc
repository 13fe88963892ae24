// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects.h"

#include <cstddef>

namespace newsparse {

const GivenSubjects& SubjectChooser::choose(
    const ArcSentence& sentence, const ArcState& tree,
    std::span<const ArcMargins> margins) {
  given_.reset(tree.words());
  if (model_.subjects().rows() == 0) {
    return given_;
  }
  frame_.read(sentence, tree, margins);
  for (std::int32_t word = 0; word < tree.root(); ++word) {
    if (!frame_.in_doubt(word)) {
      continue;
    }
    question_.verb = word;
    frame_.ask(question_);
    const std::int32_t best = best_answer();
    const bool taken =
        best != ArcState::kNone && given_.verb_of(best) != ArcState::kNone;
    if (best != question_.in_tree && !taken) {
      given_.give(word, best);
    }
  }
  return given_;
}

std::int32_t SubjectChooser::best_answer() {
  features_.begin(question_);
  list_.clear();
  features_.add_none(list_);
  std::int32_t best = ArcState::kNone;
  std::int32_t highest = score();
  for (std::size_t i = 0; i < question_.candidates.size(); ++i) {
    list_.clear();
    features_.add_candidate(i, list_);
    const std::int32_t own = score();
    if (own > highest) {
      highest = own;
      best = question_.candidates[i];
    }
  }
  return best;
}

std::int32_t SubjectChooser::score() {
  std::int32_t score = 0;
  model_.subjects().add_scores(list_.view(), std::span(&score, 1));
  return score;
}

}  // namespace newsparse
