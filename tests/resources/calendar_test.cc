// SPDX-License-Identifier: Apache-2.0
#include "resources/calendar.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(Day, KnowsTheCalendar) {
  EXPECT_TRUE((Day{2024, 2, 29}).is_possible());
  EXPECT_FALSE((Day{2025, 2, 29}).is_possible());
  EXPECT_FALSE((Day{1900, 2, 29}).is_possible());
  EXPECT_FALSE((Day{2025, 13, 1}).is_possible());
  EXPECT_FALSE((Day{2025, 0, 1}).is_possible());
  EXPECT_FALSE((Day{25, 1, 1}).is_possible());
}

TEST(Iso8601, WritesWhatIsKnown) {
  EXPECT_EQ(iso_8601({2025, 3, 9}, {}), "2025-03-09");
  EXPECT_EQ(iso_8601({2025, 3, 9}, TimeOfDay{7, 5, -1, {}, false}),
            "2025-03-09T07:05");
  EXPECT_EQ(iso_8601({2025, 3, 9}, TimeOfDay{7, 5, 2, 0, false}),
            "2025-03-09T07:05:02Z");
  EXPECT_EQ(iso_8601({2025, 3, 9}, TimeOfDay{7, 5, -1, 330, false}),
            "2025-03-09T07:05+05:30");
}

TEST(Iso8601, KeepsDaylightTimeOfTheUnitedStates) {
  const TimeOfDay eastern{16, 5, -1, -300, true};

  EXPECT_EQ(iso_8601({2025, 3, 8}, eastern), "2025-03-08T16:05-05:00");
  EXPECT_EQ(iso_8601({2025, 3, 9}, eastern), "2025-03-09T16:05-04:00");
  EXPECT_EQ(iso_8601({2025, 11, 1}, eastern), "2025-11-01T16:05-04:00");
  EXPECT_EQ(iso_8601({2025, 11, 2}, eastern), "2025-11-02T16:05-05:00");
}

}  // namespace
}  // namespace newsparse
