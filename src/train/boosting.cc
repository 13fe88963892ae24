// SPDX-License-Identifier: Apache-2.0
#include "train/boosting.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace newsparse {
namespace {

constexpr std::size_t kBins = 64;

// The slope and the curvature of the log-probability, summed.
struct Slopes {
  double first = 0;
  double second = 0;

  void add(const Slopes& other) {
    first += other.first;
    second += other.second;
  }
};

struct Split {
  std::size_t feature = 0;
  std::size_t bin = 0;  // above it is one side, it and below the other
  double gain = -std::numeric_limits<double>::infinity();
};

class Trainer {
 public:
  Trainer(const BoostingExamples& examples, const std::vector<bool>& kept,
          const BoostingOptions& options)
      : examples_(examples), options_(options) {
    for (std::size_t row = 0; row < examples.rows(); ++row) {
      if (kept[row]) {
        rows_.push_back(row);
      }
    }
    find_edges();
    fill_bins();
  }

  TrainedTrees train() {
    trained_.features = examples_.features;
    trained_.depth = options_.depth;
    trained_.base = static_cast<float>(log_odds());
    sums_.assign(rows_.size(), trained_.base);
    for (std::size_t tree = 0; tree < options_.trees; ++tree) {
      add_tree();
    }
    return std::move(trained_);
  }

 private:
  double log_odds() const {
    double right = 0.5;
    double wrong = 0.5;
    for (const std::size_t row : rows_) {
      (examples_.answers[row] != 0 ? right : wrong) += 1;
    }
    return std::log(right / wrong);
  }

  // Values between which a feature is cut, so that about as many rows are
  // between any two.
  void find_edges() {
    edges_.resize(examples_.features);
    std::vector<float> values(rows_.size());
    for (std::size_t f = 0; f < examples_.features; ++f) {
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        values[i] = examples_.row(rows_[i])[f];
      }
      std::sort(values.begin(), values.end());
      for (std::size_t bin = 1; bin < kBins && !values.empty(); ++bin) {
        const float edge = values[bin * values.size() / kBins];
        if (edge < values.back() &&
            (edges_[f].empty() || edges_[f].back() < edge)) {
          edges_[f].push_back(edge);
        }
      }
    }
  }

  void fill_bins() {
    bins_.resize(examples_.features * rows_.size());
    for (std::size_t f = 0; f < examples_.features; ++f) {
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        const float value = examples_.row(rows_[i])[f];
        const auto above =
            std::lower_bound(edges_[f].begin(), edges_[f].end(), value);
        bins_[f * rows_.size() + i] =
            static_cast<std::uint8_t>(above - edges_[f].begin());
      }
    }
  }

  void add_tree() {
    slopes_.resize(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const double p = 1 / (1 + std::exp(-sums_[i]));
      slopes_[i] = {examples_.answers[rows_[i]] - p, p * (1 - p)};
    }
    leaf_.assign(rows_.size(), 0);
    for (std::size_t depth = 0; depth < options_.depth; ++depth) {
      const Split split = best_split(std::size_t{1} << depth);
      const std::uint8_t* bins = bins_.data() + split.feature * rows_.size();
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        leaf_[i] |=
            static_cast<std::uint8_t>((bins[i] > split.bin ? 1U : 0U) << depth);
      }
      trained_.asked.push_back(static_cast<std::uint16_t>(split.feature));
      trained_.thresholds.push_back(
          edges_[split.feature].empty() ? 0 : edges_[split.feature][split.bin]);
    }
    add_leaves();
  }

  Split best_split(std::size_t leaves) {
    Split best;
    for (std::size_t f = 0; f < examples_.features; ++f) {
      histogram_.assign(leaves * kBins, {});
      const std::uint8_t* bins = bins_.data() + f * rows_.size();
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        histogram_[leaf_[i] * kBins + bins[i]].add(slopes_[i]);
      }
      for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
        for (std::size_t bin = 1; bin < kBins; ++bin) {
          const std::size_t at = leaf * kBins + bin;
          histogram_[at].add(histogram_[at - 1]);
        }
      }
      for (std::size_t bin = 0; bin < edges_[f].size(); ++bin) {
        const double gain = gain_of(leaves, bin);
        if (gain > best.gain) {
          best = {f, bin, gain};
        }
      }
    }
    return best;
  }

  // Requires: the histogram holds sums up to each bin.
  double gain_of(std::size_t leaves, std::size_t bin) const {
    double gain = 0;
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
      const Slopes& below = histogram_[leaf * kBins + bin];
      const Slopes& all = histogram_[leaf * kBins + kBins - 1];
      gain += worth(below) +
              worth({all.first - below.first, all.second - below.second});
    }
    return gain;
  }

  double worth(const Slopes& side) const {
    return side.first * side.first / (side.second + options_.ridge);
  }

  void add_leaves() {
    std::vector<Slopes> leaves(std::size_t{1} << options_.depth);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      leaves[leaf_[i]].add(slopes_[i]);
    }
    std::vector<float> values;
    for (const Slopes& leaf : leaves) {
      values.push_back(static_cast<float>(options_.rate * leaf.first /
                                          (leaf.second + options_.ridge)));
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      sums_[i] += values[leaf_[i]];
    }
    trained_.leaves.insert(trained_.leaves.end(), values.begin(), values.end());
  }

  const BoostingExamples& examples_;
  const BoostingOptions& options_;
  std::vector<std::size_t> rows_;  // that are learned from
  std::vector<std::vector<float>> edges_;
  std::vector<std::uint8_t> bins_;  // features × rows
  std::vector<float> sums_;
  std::vector<Slopes> slopes_;
  std::vector<std::uint8_t> leaf_;
  std::vector<Slopes> histogram_;
  TrainedTrees trained_;
};

}  // namespace

void TrainedTrees::write(ModelWriter& writer, const std::string& name) const {
  writer.add_numbers(name + ".shape", std::vector<std::uint32_t>{
                                          static_cast<std::uint32_t>(features),
                                          static_cast<std::uint32_t>(depth)});
  writer.add_numbers(name + ".features", asked);
  writer.add_numbers(name + ".thresholds", thresholds);
  writer.add_numbers(name + ".leaves", leaves);
  writer.add_numbers(name + ".base", std::vector<float>{base});
}

TrainedTrees train_trees(const BoostingExamples& examples,
                         const std::vector<bool>& kept,
                         const BoostingOptions& options) {
  return Trainer(examples, kept, options).train();
}

}  // namespace newsparse
