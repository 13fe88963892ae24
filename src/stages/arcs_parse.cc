// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "stages/arcs_features.h"

namespace newsparse {

Relation relation_of_last(const ParserModel& model, const ArcSentence& sentence,
                          const ArcState& state, FeatureList& features) {
  const std::int32_t dependent = state.last_dependent();
  if (state.node(dependent).head == state.root()) {
    return Relation::Root;
  }
  features.clear();
  add_relation_features(sentence, state, dependent, features);
  std::array<std::int32_t, 64> all{};
  const auto scores = std::span(all).first(model.relations().classes());
  model.relations().add_scores(features.view(), scores);
  return static_cast<Relation>(std::max_element(scores.begin(), scores.end()) -
                               scores.begin());
}

void write_arcs(const ArcState& tree, TokenSpan sentence,
                std::vector<Arc>& arcs) {
  for (Index i = 0; i < sentence.size(); ++i) {
    const ArcState::Node& node = tree.node(static_cast<std::int32_t>(i));
    const bool root = node.head == tree.root();
    const Index head = root ? i : static_cast<Index>(node.head);
    arcs[sentence.begin + i] = {sentence.begin + head, node.relation};
  }
}

const ArcState& ArcParser::parse(const ArcSentence& sentence) {
  state_.reset(sentence.size());
  while (!state_.done()) {
    const ArcAction action = best_action(sentence);
    state_.perform(action);
    if (action != ArcAction::Shift) {
      state_.set_relation(
          state_.last_dependent(),
          relation_of_last(model_, sentence, state_, features_));
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

}  // namespace newsparse
