// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace newsparse {

struct Day {  // zero: not said
  int year = 0;
  int month = 0;
  int day = 0;

  // A year, month and day of the Gregorian calendar, of a time that has news.
  bool is_possible() const;
};

struct TimeOfDay {
  int hour = 0;
  int minute = 0;
  int second = -1;                  // -1: not said
  std::optional<int> offset;        // minutes east of Greenwich
  bool us_daylight_saving = false;  // one hour more while it is kept
};

// "2025-02-25", "2025-02-25T16:05-05:00". Requires: `day.is_possible()`.
std::string iso_8601(const Day& day, const std::optional<TimeOfDay>& time);

}  // namespace newsparse
