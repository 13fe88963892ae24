// SPDX-License-Identifier: Apache-2.0
#include "train/chain_learner.h"

#include <span>

#include "learn/linear_model_writer.h"

namespace newsparse {
namespace {

void number(FeatureIndex& index, const std::vector<std::uint64_t>& keys,
            std::vector<std::uint32_t>& numbers) {
  numbers.clear();
  for (const std::uint64_t key : keys) {
    const std::uint32_t one = index.number(key);
    if (one != FeatureIndex::kRare) {
      numbers.push_back(one);
    }
  }
}

}  // namespace

void ChainLearner::begin_chain(std::uint32_t part) {
  if (!counting_) {
    examples_.begin_chain(part);
  }
}

void ChainLearner::add_place(std::uint8_t label,
                             const std::vector<std::uint64_t>& state_keys,
                             const std::vector<std::uint64_t>& step_keys) {
  if (!counting_) {
    number(states_, state_keys, state_numbers_);
    number(steps_, step_keys, step_numbers_);
    examples_.add_place(label, state_numbers_, step_numbers_);
    return;
  }
  for (const std::uint64_t key : state_keys) {
    states_.count(key);
  }
  for (const std::uint64_t key : step_keys) {
    steps_.count(key);
  }
}

std::vector<float> ChainLearner::train_binary(std::uint32_t without) const {
  const CrfWeights weights = train(without);
  std::vector<float> differences(weights.states.size() / 2);
  for (std::size_t i = 0; i < differences.size(); ++i) {
    differences[i] = weights.states[2 * i + 1] - weights.states[2 * i];
  }
  return differences;
}

void add_rows(ModelWriter& writer, const std::string& name,
              const std::vector<std::uint64_t>& features,
              const std::vector<float>& weights, std::size_t width) {
  LinearModelWriter packer(width, {.layout = RowLayout::Dense});
  for (std::size_t i = 0; (i + 1) * width <= weights.size(); ++i) {
    packer.add_row(features[i], std::span(weights).subspan(i * width, width));
  }
  packer.write(writer, name);
}

}  // namespace newsparse
