// SPDX-License-Identifier: Apache-2.0
#include "train/in_parallel.h"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(MadeInParallel, KeepsTheOrder) {
  const auto made = made_in_parallel(
      100, [](std::size_t i) { return std::to_string(i * i); });

  ASSERT_EQ(made.size(), 100U);
  for (std::size_t i = 0; i < made.size(); ++i) {
    EXPECT_EQ(made[i], std::to_string(i * i));
  }
}

TEST(MadeInParallel, MakesNothingOfNothing) {
  EXPECT_TRUE(made_in_parallel(0, [](std::size_t i) { return i; }).empty());
}

TEST(MadeInParallel, PassesOnWhatGoesWrong) {
  EXPECT_THROW(
      made_in_parallel(8,
                       [](std::size_t i) {
                         return i == 5 ? throw std::runtime_error("five") : i;
                       }),
      std::runtime_error);
}

}  // namespace
}  // namespace newsparse
