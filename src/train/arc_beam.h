// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "resources/resources.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"

namespace newsparse {

// Parses with the weights of the greedy parser, but keeps the `width` best
// half-built trees at each step: to measure what greed costs. A tree is as good
// as the sum of the logarithms of its actions' probabilities, which are the
// softmax of their scores (Zhang and Clark 2008 describe the search).
class ArcBeam {
 public:
  ArcBeam(const ParserModel& model, std::size_t width)
      : model_(model), width_(width) {}

  // The best finished tree, valid until the next call. Width 1 is greedy.
  const ArcState& parse(const ArcSentence& sentence);

 private:
  static constexpr std::size_t kActions = 3;

  struct Item {
    ArcState state;
    double score = 0;
  };
  struct Step {
    std::size_t item = 0;
    ArcAction action = ArcAction::Shift;
    double score = 0;
  };

  void add_steps(const ArcSentence& sentence, std::size_t item);
  void take_best_steps(const ArcSentence& sentence);

  const ParserModel& model_;
  std::size_t width_;
  std::vector<Item> items_;
  std::vector<Item> next_;
  std::vector<Step> steps_;
  FeatureList features_;
};

// The arcs of a document with tags, as parse_sentences makes them for width 1.
std::vector<Arc> parse_with_beam(const Document& document,
                                 const Resources& resources, std::size_t width);

}  // namespace newsparse
