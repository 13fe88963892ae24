// SPDX-License-Identifier: Apache-2.0
#include "learn/chain.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

// Three places and two labels, small enough to sum by hand.
class ChainOfThree : public ::testing::Test {
 protected:
  void SetUp() override { chain_.run(states_, steps_); }

  double score(std::uint8_t a, std::uint8_t b, std::uint8_t c) const {
    return states_[a] + states_[2U + b] + states_[4U + c] +
           steps_[4U + a * 2U + b] + steps_[8U + b * 2U + c];
  }

  template <class Visit>
  void each_path(Visit visit) const {
    for (std::uint8_t path = 0; path < 8; ++path) {
      visit(path & 1U, (path >> 1U) & 1U, (path >> 2U) & 1U);
    }
  }

  double sum() const {
    double total = 0;
    each_path([&](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
      total += std::exp(score(a, b, c));
    });
    return total;
  }

  std::vector<float> states_{0.5F, -1, 2, 0.25F, 0, 1};
  std::vector<float> steps_{0, 0, 0, 0, 1, -0.5F, 0.25F, 2, -1, 0.5F, 0, 0.75F};
  Chain chain_{2};
};

TEST_F(ChainOfThree, SumsOverAllPaths) {
  EXPECT_NEAR(chain_.log_sum(), std::log(sum()), 1e-5);
}

TEST_F(ChainOfThree, ProbabilitiesOfPathsAreTheirShares) {
  const std::vector<std::uint8_t> path{1, 0, 1};

  EXPECT_NEAR(chain_.log_probability(path), score(1, 0, 1) - std::log(sum()),
              1e-5);
}

TEST_F(ChainOfThree, MarginalsAreSharesOfPaths) {
  std::vector<float> states(6);
  std::vector<float> steps(12);

  chain_.marginals(states, steps);

  double label = 0;
  double step = 0;
  each_path([&](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
    label += b == 1 ? std::exp(score(a, b, c)) : 0;
    step += b == 1 && c == 0 ? std::exp(score(a, b, c)) : 0;
  });
  EXPECT_NEAR(states[3], label / sum(), 1e-5);
  EXPECT_NEAR(steps[8 + 2], step / sum(), 1e-5);
}

TEST_F(ChainOfThree, SamplesFollowTheProbabilities) {
  SplitMix random(7);
  std::vector<std::uint8_t> path(3);
  int hits = 0;
  constexpr int kDraws = 20'000;
  for (int i = 0; i < kDraws; ++i) {
    chain_.sample(random, path);
    hits += path == std::vector<std::uint8_t>{0, 0, 1} ? 1 : 0;
  }

  EXPECT_NEAR(static_cast<double>(hits) / kDraws,
              std::exp(score(0, 0, 1)) / sum(), 0.01);
}

TEST(Chain, LongChainsDoNotOverflow) {
  const std::vector<float> states(200'000, 30);
  const std::vector<float> steps(400'000, 5);
  Chain chain(2);

  chain.run(states, steps);

  EXPECT_TRUE(std::isfinite(chain.log_sum()));
}

TEST(SplitMix, ValuesArePinned) {
  SplitMix random(1);

  EXPECT_EQ(random.next(), 0x910A2DEC89025CC1U);
}

}  // namespace
}  // namespace newsparse
