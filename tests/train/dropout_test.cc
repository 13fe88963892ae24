// SPDX-License-Identifier: Apache-2.0
#include "train/dropout.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::vector<std::uint64_t> numbers(std::size_t count) {
  std::vector<std::uint64_t> features(count);
  std::iota(features.begin(), features.end(), 1);
  return features;
}

TEST(Dropout, KeepsAllAtARateOfNought) {
  const auto features = numbers(10);
  Random random(1);

  const auto kept = Dropout(0).kept(features, random);

  EXPECT_TRUE(std::equal(kept.begin(), kept.end(), features.begin(),
                         features.end()));
}

TEST(Dropout, LeavesOutAboutTheShareThatIsAskedFor) {
  const auto features = numbers(10'000);
  Random random(1);
  Dropout dropout(0.2);

  const auto kept = dropout.kept(features, random);

  EXPECT_NEAR(static_cast<double>(kept.size()), 8000, 200);
  EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
}

TEST(Dropout, LeavesOutOthersEachTimeAndTheSameFromOneSeed) {
  const auto features = numbers(100);
  const auto draw = [&](Random& random) {
    Dropout dropout(0.5);
    const auto kept = dropout.kept(features, random);
    return std::vector<std::uint64_t>(kept.begin(), kept.end());
  };
  Random random(7);
  Random again(7);

  const auto first = draw(random);

  EXPECT_NE(first, draw(random));
  EXPECT_EQ(first, draw(again));
}

}  // namespace
}  // namespace newsparse
