// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "stages/arcs_features.h"

namespace newsparse {

const ArcState& ArcParser::parse(const ArcSentence& sentence) {
  state_.reset(sentence.size());
  while (!state_.done()) {
    const ArcAction action = best_action(sentence);
    state_.perform(action);
    if (action != ArcAction::Shift) {
      state_.set_relation(state_.last_dependent(), best_relation(sentence));
    }
  }
  return state_;
}

ArcAction ArcParser::best_action(const ArcSentence& sentence) {
  if (state_.stack().empty()) {
    return ArcAction::Shift;
  }
  if (state_.front() == state_.root()) {
    return state_.stack().size() == 1 ? ArcAction::Left : ArcAction::Right;
  }
  features_.clear();
  add_action_features(sentence, state_, features_);
  std::array<std::int32_t, 3> scores{};
  model_.actions().add_scores(features_.view(), std::span(scores).subspan(1));
  if (!state_.allows(ArcAction::Right)) {
    scores[2] = std::numeric_limits<std::int32_t>::min();
  }
  return static_cast<ArcAction>(std::max_element(scores.begin(), scores.end()) -
                                scores.begin());
}

Relation ArcParser::best_relation(const ArcSentence& sentence) {
  const std::int32_t dependent = state_.last_dependent();
  if (state_.node(dependent).head == state_.root()) {
    return Relation::Root;
  }
  features_.clear();
  add_relation_features(sentence, state_, dependent, features_);
  std::array<std::int32_t, 64> all{};
  const auto scores = std::span(all).first(model_.relations().classes());
  model_.relations().add_scores(features_.view(), scores);
  return static_cast<Relation>(std::max_element(scores.begin(), scores.end()) -
                               scores.begin());
}

}  // namespace newsparse
