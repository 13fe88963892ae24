// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

using std::chrono::milliseconds;

TEST(ProgressLine, TellsRatesAndFailures) {
  EXPECT_EQ(progress_line({1204, 0, 6'000'000}, milliseconds(10'000), {}),
            "1,204 articles, 120/s, 0.6 MB/s");
  EXPECT_EQ(progress_line({1, 1, 500}, milliseconds(2000), {}),
            "1 article, 0/s, 0.0 MB/s, 1 failed");
}

TEST(ProgressLine, TellsWhatIsLeftWhenTheSizeIsKnown) {
  EXPECT_EQ(progress_line({10, 0, 1'000'000}, milliseconds(10'000), 7'500'000),
            "10 articles, 1/s, 0.1 MB/s, 1:05 left");
  EXPECT_EQ(
      progress_line({10, 0, 1'000'000}, milliseconds(10'000), 401'000'000),
      "10 articles, 1/s, 0.1 MB/s, 1:06:40 left");
}

TEST(ProgressLine, SaysNothingOfTheEndWhenItIsPassed) {
  EXPECT_EQ(progress_line({10, 0, 1'000'000}, milliseconds(10'000), 900'000),
            "10 articles, 1/s, 0.1 MB/s");
  EXPECT_EQ(progress_line({0, 0, 0}, milliseconds(0), 900'000),
            "0 articles, 0/s, 0.0 MB/s");
}

TEST(Progress, IsSilentInAShortRun) {
  Progress progress(std::nullopt);
  ::testing::internal::CaptureStderr();
  progress.show({1, 0, 10});
  progress.hide();
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace newsparse
