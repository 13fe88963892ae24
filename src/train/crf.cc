// SPDX-License-Identifier: Apache-2.0
#include "train/crf.h"

#include <cmath>
#include <utility>

#include "learn/chain.h"
#include "train/in_parallel.h"

namespace newsparse {
namespace {

constexpr std::uint8_t kFull = 255;  // where counters stop

// The parts of a hash that choose a cell in either table of counters.
std::size_t first_cell(std::uint64_t feature) {
  return feature >> 38U;
}
std::size_t second_cell(std::uint64_t feature) {
  return (feature * 0x9E3779B97F4A7C15U) >> 38U;
}

}  // namespace

void FeatureIndex::count(std::uint64_t feature) {
  for (std::uint8_t* cell :
       {&first_[first_cell(feature)], &second_[second_cell(feature)]}) {
    *cell = static_cast<std::uint8_t>(*cell + (*cell < kFull ? 1 : 0));
  }
}

void FeatureIndex::close(unsigned cutoff) {
  // From now on a cell tells only whether its count was reached.
  for (auto* table : {&first_, &second_}) {
    for (std::uint8_t& cell : *table) {
      cell = cell >= cutoff ? 1 : 0;
    }
  }
  slots_.assign(std::size_t{1} << 16U, 0);
}

std::uint32_t FeatureIndex::number(std::uint64_t feature) {
  if (first_[first_cell(feature)] == 0 || second_[second_cell(feature)] == 0) {
    return kRare;
  }
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = (feature >> 20U) & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    if (features_[slots_[slot] - 1] == feature) {
      return slots_[slot] - 1;
    }
  }
  features_.push_back(feature);
  slots_[slot] = static_cast<std::uint32_t>(features_.size());
  if (features_.size() * 2 > slots_.size()) {
    grow();
  }
  return static_cast<std::uint32_t>(features_.size() - 1);
}

void FeatureIndex::grow() {
  slots_.assign(slots_.size() * 2, 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 0; i < features_.size(); ++i) {
    std::size_t slot = (features_[i] >> 20U) & mask;
    while (slots_[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots_[slot] = static_cast<std::uint32_t>(i + 1);
  }
}

void ChainExamples::begin_chain(std::uint32_t part) {
  chains_.push_back(labels_.size());
  parts_.push_back(part);
}

void ChainExamples::add_place(std::uint8_t label,
                              std::span<const std::uint32_t> states,
                              std::span<const std::uint32_t> steps) {
  labels_.push_back(label);
  begins_.push_back(numbers_.size());
  counts_.push_back(static_cast<std::uint32_t>(states.size()));
  numbers_.insert(numbers_.end(), states.begin(), states.end());
  numbers_.insert(numbers_.end(), steps.begin(), steps.end());
}

ChainExamples::Place ChainExamples::place(std::size_t number) const {
  const std::size_t begin = begins_[number];
  const std::size_t end =
      number + 1 < begins_.size() ? begins_[number + 1] : numbers_.size();
  const auto all = std::span(numbers_).subspan(begin, end - begin);
  return {all.first(counts_[number]), all.subspan(counts_[number]),
          labels_[number]};
}

namespace {

// One group of weights with the sums of squares that AdaGrad divides by.
class Weights {
 public:
  Weights(std::size_t features, std::size_t width, const CrfOptions& options)
      : width_(width),
        rate_(options.rate),
        decay_(options.decay),
        values_(features * width),
        squares_(features * width, 1e-6F) {}

  void add_to(std::uint32_t feature, float* scores) const {
    const float* row = &values_[feature * width_];
    for (std::size_t i = 0; i < width_; ++i) {
      scores[i] += row[i];
    }
  }

  void learn(std::uint32_t feature, const float* gradient) {
    float* row = &values_[feature * width_];
    float* square = &squares_[feature * width_];
    for (std::size_t i = 0; i < width_; ++i) {
      const float slope = gradient[i] - decay_ * row[i];
      square[i] += slope * slope;
      row[i] += rate_ * slope / std::sqrt(square[i]);
    }
  }

  // Takes the weights as they are now into the average.
  void remember() {
    sums_.resize(values_.size());
    for (std::size_t i = 0; i < values_.size(); ++i) {
      sums_[i] += values_[i];
    }
    ++times_;
  }

  std::vector<float> average(float factor) {
    for (float& sum : sums_) {
      sum *= factor / static_cast<float>(times_);
    }
    return std::move(sums_);
  }

 private:
  std::size_t width_;
  float rate_;
  float decay_;
  std::vector<float> values_;
  std::vector<float> squares_;
  std::vector<float> sums_;  // of all that were remembered
  int times_ = 0;
};

class Trainer {
 public:
  Trainer(const ChainExamples& examples, const CrfOptions& options,
          std::uint64_t seed)
      : examples_(examples),
        options_(options),
        labels_(options.labels),
        states_(options.state_features, labels_, options),
        steps_(options.step_features, labels_ * labels_, options),
        random_(seed),
        chain_(labels_) {}

  CrfWeights train(std::uint32_t without) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < examples_.chains(); ++i) {
      if (examples_.part(i) != without) {
        order.push_back(i);
      }
    }
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random_.next() % i]);
      }
      for (const std::size_t chain : order) {
        learn(chain);
      }
      if (2 * epoch >= options_.epochs - 1) {
        states_.remember();
        steps_.remember();
      }
    }
    const float kept = 1 - options_.dropout;
    return {states_.average(kept), steps_.average(kept)};
  }

 private:
  void learn(std::size_t chain) {
    const std::size_t first = examples_.first_place(chain);
    const std::size_t places = examples_.end_place(chain) - first;
    score(first, places);
    chain_.run(state_scores_, step_scores_);
    state_slopes_.resize(state_scores_.size());
    step_slopes_.resize(step_scores_.size());
    chain_.marginals(state_slopes_, step_slopes_);
    // The slope of the log-probability: what is there less what is expected.
    for (std::size_t i = 0; i < places; ++i) {
      const std::uint8_t label = examples_.place(first + i).label;
      float* slopes = &state_slopes_[i * labels_];
      for (std::size_t l = 0; l < labels_; ++l) {
        slopes[l] = (l == label ? 1.0F : 0.0F) - slopes[l];
      }
      for (const std::uint32_t feature : kept(kept_states_, i)) {
        states_.learn(feature, slopes);
      }
      if (i > 0) {
        learn_step(i, examples_.place(first + i - 1).label, label);
      }
    }
  }

  void learn_step(std::size_t place, std::uint8_t from, std::uint8_t to) {
    const std::size_t square = labels_ * labels_;
    float* slopes = &step_slopes_[place * square];
    for (std::size_t s = 0; s < square; ++s) {
      const bool taken = s == std::size_t{from} * labels_ + to;
      slopes[s] = (taken ? 1.0F : 0.0F) - slopes[s];
    }
    for (const std::uint32_t feature : kept(kept_steps_, place)) {
      steps_.learn(feature, slopes);
    }
  }

  // The features of each place that dropout left.
  struct Kept {
    std::vector<std::uint32_t> features;
    std::vector<std::size_t> ends;
  };
  static std::span<const std::uint32_t> kept(const Kept& all,
                                             std::size_t place) {
    const std::size_t begin = place == 0 ? 0 : all.ends[place - 1];
    return std::span(all.features).subspan(begin, all.ends[place] - begin);
  }

  void score(std::size_t first, std::size_t places) {
    const std::size_t square = labels_ * labels_;
    state_scores_.assign(places * labels_, 0);
    step_scores_.assign(places * square, 0);
    for (Kept* all : {&kept_states_, &kept_steps_}) {
      all->features.clear();
      all->ends.clear();
    }
    for (std::size_t i = 0; i < places; ++i) {
      const ChainExamples::Place place = examples_.place(first + i);
      drop(place.states, kept_states_, states_, &state_scores_[i * labels_]);
      drop(i > 0 ? place.steps : std::span<const std::uint32_t>{}, kept_steps_,
           steps_, &step_scores_[i * square]);
    }
  }

  void drop(std::span<const std::uint32_t> features, Kept& all,
            const Weights& weights, float* scores) {
    for (const std::uint32_t feature : features) {
      if (random_.uniform() >= options_.dropout) {
        all.features.push_back(feature);
        weights.add_to(feature, scores);
      }
    }
    all.ends.push_back(all.features.size());
  }

  const ChainExamples& examples_;
  const CrfOptions& options_;
  std::size_t labels_;
  Weights states_;
  Weights steps_;
  SplitMix random_;
  Chain chain_;
  Kept kept_states_, kept_steps_;
  std::vector<float> state_scores_, step_scores_;
  std::vector<float> state_slopes_, step_slopes_;
};

void add(const std::vector<float>& weights, std::vector<float>& sum) {
  for (std::size_t i = 0; i < sum.size(); ++i) {
    sum[i] += weights[i];
  }
}

}  // namespace

CrfWeights train_crf(const ChainExamples& examples, const CrfOptions& options,
                     std::uint32_t without) {
  const auto trained = made_in_parallel(options.trainings, [&](std::size_t i) {
    return Trainer(examples, options, options.seed + i).train(without);
  });
  CrfWeights sum = trained.front();
  for (std::size_t i = 1; i < trained.size(); ++i) {
    add(trained[i].states, sum.states);
    add(trained[i].steps, sum.steps);
  }
  const float share = 1 / static_cast<float>(options.trainings);
  for (auto* weights : {&sum.states, &sum.steps}) {
    for (float& weight : *weights) {
      weight *= share;
    }
  }
  return sum;
}

}  // namespace newsparse
