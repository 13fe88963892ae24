// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>

#include "stages/arcs_features.h"

namespace newsparse {
namespace {

constexpr std::uint64_t kNominalSubjects =
    bit_of(Relation::Nsubj) | bit_of(Relation::NsubjPass);

constexpr std::uint64_t kSubjects =
    kNominalSubjects | bit_of(Relation::Csubj) | bit_of(Relation::CsubjPass);

// What a word has once at most, but for one in a thousand, in the training
// parts of EWT and GUM. None of 27,875 words with a subject has two there.
constexpr std::uint64_t kOnce =
    kSubjects | bit_of(Relation::Obj) | bit_of(Relation::Iobj) |
    bit_of(Relation::Ccomp) | bit_of(Relation::Xcomp) |
    bit_of(Relation::AuxPass) | bit_of(Relation::Expl) | bit_of(Relation::Det) |
    bit_of(Relation::CompoundPrt) | bit_of(Relation::OblAgent);

constexpr std::size_t kActions = 3;

// The score of what can not be.
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min();

struct Best {
  std::size_t number = 0;
  float margin = ArcMargins::kNoChoice;  // ahead of the next
};

// The first of the highest scores. Spoils it.
Best best_of(std::span<std::int32_t> scores, float scale) {
  const auto best = std::max_element(scores.begin(), scores.end());
  const std::int32_t highest = *best;
  *best = kNever;
  const std::int32_t next = *std::max_element(scores.begin(), scores.end());
  return {static_cast<std::size_t>(best - scores.begin()),
          next == kNever ? ArcMargins::kNoChoice
                         : static_cast<float>(highest - next) * scale};
}

// The relations that a head has no room for any more: in "Mr Ward, the mayor
// said, would resign" one of "Ward" and "mayor" at most is the subject of
// "said".
std::uint64_t taken_relations(const ArcState::Node& head) {
  const std::uint64_t all = head.left_relations | head.right_relations;
  return (all & kOnce) | ((all & kSubjects) != 0 ? kSubjects : 0);
}

// What the last arc of a state can not be.
std::uint64_t ruled_out(const ArcState& state, const GivenSubjects& given) {
  const std::int32_t dependent = state.last_dependent();
  const std::int32_t head = state.node(dependent).head;
  if (given.verb_of(dependent) == head) {
    return ~kNominalSubjects;
  }
  return taken_relations(state.node(head)) |
         (given.settled(head) ? kNominalSubjects : 0);
}

// Takes the scores of what a state does not allow away, and of what would lose
// a given arc, where something else is left.
void forbid(const GivenSubjects& given, const ArcState& state,
            std::span<std::int32_t> scores) {
  std::array<bool, kActions> lost{};
  bool some = false;
  for (std::size_t a = 0; a < scores.size(); ++a) {
    const auto action = static_cast<ArcAction>(a);
    if (!state.allows(action)) {
      scores[a] = kNever;
      continue;
    }
    lost[a] = !given.empty() && given.rules_out(action, state);
    some = some || !lost[a];
  }
  for (std::size_t a = 0; some && a < scores.size(); ++a) {
    scores[a] = lost[a] ? kNever : scores[a];
  }
}

}  // namespace

RatedRelation relation_of_last(const ParserModel& model,
                               const ArcSentence& sentence,
                               const ArcState& state,
                               const GivenSubjects& given,
                               FeatureList& features) {
  const std::int32_t dependent = state.last_dependent();
  const std::int32_t head = state.node(dependent).head;
  if (head == state.root()) {
    return {Relation::Root, ArcMargins::kNoChoice};
  }
  features.clear();
  add_relation_features(sentence, state, dependent, features);
  std::array<std::int32_t, 64> all{};
  const auto scores = std::span(all).first(model.relations().classes());
  model.relations().add_scores(features.view(), scores);
  const std::uint64_t out = ruled_out(state, given);
  for (std::size_t r = 0; r < scores.size(); ++r) {
    scores[r] = (out >> r & 1U) != 0 ? kNever : scores[r];
  }
  const Best best = best_of(scores, model.relations().scale());
  return {static_cast<Relation>(best.number), best.margin};
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

const ArcState& ArcParser::parse(const ArcSentence& sentence,
                                 const GivenSubjects& given) {
  state_.reset(sentence.size());
  margins_.assign(sentence.size(), {});
  while (!state_.done()) {
    const RatedAction best = best_action(sentence, given);
    state_.perform(best.action);
    if (best.action == ArcAction::Shift) {
      continue;
    }
    const std::int32_t dependent = state_.last_dependent();
    const RatedRelation arc =
        relation_of_last(model_, sentence, state_, given, features_);
    state_.set_relation(dependent, arc.relation);
    margins_[static_cast<std::size_t>(dependent)] = {best.margin, arc.margin};
  }
  return state_;
}

ArcParser::RatedAction ArcParser::best_action(const ArcSentence& sentence,
                                              const GivenSubjects& given) {
  if (state_.stack().empty()) {
    return {ArcAction::Shift};
  }
  if (state_.front() == state_.root()) {
    return {state_.stack().size() == 1 ? ArcAction::Left : ArcAction::Right};
  }
  features_.clear();
  add_action_features(sentence, state_, features_);
  std::array<std::int32_t, kActions> scores{};
  model_.actions().add_scores(features_.view(), std::span(scores).subspan(1));
  forbid(given, state_, scores);
  const Best best = best_of(scores, model_.actions().scale());
  return {static_cast<ArcAction>(best.number), best.margin};
}

}  // namespace newsparse
