// SPDX-License-Identifier: Apache-2.0
#include "train/arc_beam.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "resources/word_types.h"
#include "stages/arcs_features.h"
#include "stages/arcs_parse.h"

namespace newsparse {
namespace {

// Of the softmax, in the trainer's unit of scores; chosen on development parts.
// Trees get better up to about here and much worse above 200.
constexpr double kTemperature = 110;

}  // namespace

const ArcState& ArcBeam::parse(const ArcSentence& sentence) {
  items_.resize(1);
  items_.front().state.reset(sentence.size());
  items_.front().score = 0;
  // Every tree of a sentence takes as many actions, so that all end at once.
  while (!items_.front().state.done()) {
    steps_.clear();
    for (std::size_t i = 0; i < items_.size(); ++i) {
      add_steps(sentence, i);
    }
    take_best_steps(sentence);
  }
  return items_.front().state;
}

void ArcBeam::add_steps(const ArcSentence& sentence, std::size_t item) {
  const ArcState& state = items_[item].state;
  std::array<std::int32_t, kActions> scores{};
  std::array<ArcAction, kActions> allowed{};
  std::size_t count = 0;
  for (std::size_t a = 0; a < kActions; ++a) {
    if (state.allows(static_cast<ArcAction>(a))) {
      allowed[count++] = static_cast<ArcAction>(a);
    }
  }
  if (count > 1) {
    features_.clear();
    add_action_features(sentence, state, features_);
    model_.actions().add_scores(features_.view(), std::span(scores).subspan(1));
  }
  const auto weight = [&](ArcAction action) {
    return scores[static_cast<std::size_t>(action)] *
           static_cast<double>(model_.actions().scale()) / kTemperature;
  };
  double highest = weight(allowed[0]);
  for (std::size_t i = 1; i < count; ++i) {
    highest = std::max(highest, weight(allowed[i]));
  }
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    sum += std::exp(weight(allowed[i]) - highest);
  }
  for (std::size_t i = 0; i < count; ++i) {
    steps_.push_back(
        {item, allowed[i],
         items_[item].score + weight(allowed[i]) - highest - std::log(sum)});
  }
}

void ArcBeam::take_best_steps(const ArcSentence& sentence) {
  std::stable_sort(
      steps_.begin(), steps_.end(),
      [](const Step& a, const Step& b) { return a.score > b.score; });
  steps_.resize(std::min(steps_.size(), width_));
  next_.resize(steps_.size());
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    next_[i] = items_[steps_[i].item];
    next_[i].score = steps_[i].score;
    next_[i].state.perform(steps_[i].action);
    if (steps_[i].action != ArcAction::Shift) {
      ArcState& state = next_[i].state;
      state.set_relation(
          state.last_dependent(),
          relation_of_last(model_, sentence, state, {}, features_).relation);
    }
  }
  items_.swap(next_);
}

std::vector<Arc> parse_with_beam(const Document& document,
                                 const Resources& resources,
                                 std::size_t width) {
  const WordTypes words(document, resources.clusters);
  std::vector<Arc> arcs(document.tokens.size());
  ArcBeam beam(resources.parser, width);
  for (const Sentence& sentence : document.sentences) {
    const ArcSentence seen(words, document.tags, sentence.tokens);
    write_arcs(beam.parse(seen), sentence.tokens, arcs);
  }
  return arcs;
}

}  // namespace newsparse
