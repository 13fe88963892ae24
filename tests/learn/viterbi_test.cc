// SPDX-License-Identifier: Apache-2.0
#include "learn/viterbi.h"

#include <vector>

#include <gtest/gtest.h>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using Scores = std::vector<std::int32_t>;

std::vector<int> path_of(Viterbi<std::int32_t>& viterbi, const Scores& states,
                         std::size_t labels, const Scores& steps) {
  const auto path = viterbi.best_path(states, {labels, steps});
  return {path.begin(), path.end()};
}

Scores random_scores(std::size_t size, std::uint64_t seed) {
  Scores scores(size);
  for (std::size_t i = 0; i < size; ++i) {
    scores[i] = static_cast<std::int32_t>(mix(seed * 1000 + i + 1) % 101) - 50;
  }
  return scores;
}

// The best score of all paths, by trying each.
std::int64_t best_by_trial(const Scores& states, const Scores& steps,
                           std::size_t labels) {
  const std::size_t places = states.size() / labels;
  std::size_t paths = 1;
  for (std::size_t i = 0; i < places; ++i) {
    paths *= labels;
  }
  std::int64_t best = -1'000'000;
  for (std::size_t path = 0; path < paths; ++path) {
    std::int64_t sum = 0;
    std::size_t before = 0;
    for (std::size_t place = 0, rest = path; place < places; ++place) {
      const std::size_t label = rest % labels;
      rest /= labels;
      sum += states[place * labels + label];
      if (place > 0) {
        sum += steps[before * labels + label];
      }
      before = label;
    }
    best = std::max(best, sum);
  }
  return best;
}

TEST(Viterbi, WeighsStatesAgainstSteps) {
  Viterbi<std::int32_t> viterbi;
  const Scores states = {5, 0, 0, 3, 5, 0};

  EXPECT_EQ(path_of(viterbi, states, 2, {0, 0, 0, 0}),
            (std::vector<int>{0, 1, 0}));
  EXPECT_EQ(path_of(viterbi, states, 2, {0, -2, -2, 0}),
            (std::vector<int>{0, 0, 0}));
}

TEST(Viterbi, TakesNoForbiddenStep) {
  const std::int32_t no = Viterbi<std::int32_t>::kForbidden;
  Viterbi<std::int32_t> viterbi;

  EXPECT_EQ(path_of(viterbi, {1, 0, 0, 900}, 2, {0, no, 0, 0}),
            (std::vector<int>{1, 1}));
}

TEST(Viterbi, FindsWhatTrialFinds) {
  Viterbi<std::int32_t> viterbi;
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const Scores states = random_scores(5 * 3, seed);
    const Scores steps = random_scores(9, seed + 100);

    path_of(viterbi, states, 3, steps);

    EXPECT_EQ(viterbi.best_score(), best_by_trial(states, steps, 3)) << seed;
  }
}

TEST(Viterbi, HasAnEmptyPathForAnEmptyChain) {
  Viterbi<std::int32_t> viterbi;

  EXPECT_TRUE(viterbi.best_path({}, {4, Scores(16)}).empty());
}

}  // namespace
}  // namespace newsparse
