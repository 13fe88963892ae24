// SPDX-License-Identifier: Apache-2.0
#include "resources/date_reader.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

DateLine read(std::string_view line) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return read_dates(pack.resources().dates, line);
}

std::string iso(std::string_view line) {
  const DateLine found = read(line);
  EXPECT_EQ(found.dates.size(), 1U) << line;
  EXPECT_TRUE(found.nothing_else) << line;
  return found.dates.empty() ? "none" : found.dates[0].iso;
}

TEST(ReadDates, ReadsTheFormsOfNews) {
  EXPECT_EQ(iso("February 25, 2025"), "2025-02-25");
  EXPECT_EQ(iso("25 February 2025"), "2025-02-25");
  EXPECT_EQ(iso("Feb. 25, 2025"), "2025-02-25");
  EXPECT_EQ(iso("Tuesday, 25 Feb 2025"), "2025-02-25");
  EXPECT_EQ(iso("Tue., Feb 25th, 2025"), "2025-02-25");
  EXPECT_EQ(iso("the 25th of February, 2025"), "2025-02-25");
  EXPECT_EQ(iso("25-Feb-2025"), "2025-02-25");
  EXPECT_EQ(iso("SEPT. 3, 2024"), "2024-09-03");
  EXPECT_EQ(iso("2025-02-25"), "2025-02-25");
  EXPECT_EQ(iso("2025/2/5"), "2025-02-05");
}

TEST(ReadDates, ReadsTimes) {
  EXPECT_EQ(iso("Feb. 25, 2025 4:05 pm ET"), "2025-02-25T16:05-05:00");
  EXPECT_EQ(iso("Aug. 25, 2025, at 4:05 p.m. ET"), "2025-08-25T16:05-04:00");
  EXPECT_EQ(iso("25 Feb 2025, 16:05 GMT"), "2025-02-25T16:05Z");
  EXPECT_EQ(iso("25 Feb 2025 | 16:05"), "2025-02-25T16:05");
  EXPECT_EQ(iso("16:05 GMT, 25 Feb 2025"), "2025-02-25T16:05Z");
  EXPECT_EQ(iso("25 February 2025 12 am"), "2025-02-25T00:00");
  EXPECT_EQ(iso("25 February 2025 – 16.05 CET"), "2025-02-25T16:05+01:00");
  EXPECT_EQ(iso("2025-02-25T16:05:09Z"), "2025-02-25T16:05:09Z");
  EXPECT_EQ(iso("2025-02-25T16:05:09.250+05:30"), "2025-02-25T16:05:09+05:30");
  EXPECT_EQ(iso("2025-02-25 16:05"), "2025-02-25T16:05");
  EXPECT_EQ(iso("25 February 2025 16:05 GMT+3"), "2025-02-25T16:05+03:00");
  EXPECT_EQ(iso("25 February 2025 16:05 (UTC)"), "2025-02-25T16:05Z");
}

TEST(ReadDates, GuessesNothing) {
  EXPECT_EQ(iso("25/02/2025"), "2025-02-25");
  EXPECT_EQ(iso("02/25/2025"), "2025-02-25");
  EXPECT_EQ(iso("03/03/2025"), "2025-03-03");
  EXPECT_EQ(iso("02/03/2025"), "");
  EXPECT_EQ(iso("February 2025"), "");
  EXPECT_EQ(iso("25 February"), "");
  EXPECT_EQ(iso("February 30, 2025"), "");
}

TEST(ReadDates, KnowsWhatADateIsOf) {
  const DateLine line =
      read("Updated 26 Feb 2025 | Published: 25 Feb 2025, 4 pm");

  ASSERT_EQ(line.dates.size(), 2U);
  EXPECT_EQ(line.dates[0].label, DateLabel::Updated);
  EXPECT_EQ(line.dates[1].label, DateLabel::Published);
  EXPECT_EQ(line.dates[1].iso, "2025-02-25T16:00");
}

TEST(ReadDates, KnowsLinesThatHoldMore) {
  EXPECT_TRUE(read("Last updated 2 hours ago").nothing_else);
  EXPECT_TRUE(read("Published on February 25, 2025 – 5 min read").nothing_else);
  EXPECT_FALSE(read("On 25 February 2025 the quay was shut").nothing_else);
  EXPECT_FALSE(read("7").nothing_else);
  EXPECT_FALSE(read("").nothing_else);
  EXPECT_FALSE(read("in print").nothing_else);
}

TEST(ReadDates, ReadsLongLinesToABoundOnly) {
  const std::string line = std::string(399, ' ') + "ü" + std::string(900, '1');

  EXPECT_TRUE(read(line).dates.empty());
  EXPECT_FALSE(read(line).nothing_else);
}

}  // namespace
}  // namespace newsparse
