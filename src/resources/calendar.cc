// SPDX-License-Identifier: Apache-2.0
#include "resources/calendar.h"

#include <array>
#include <cstddef>

namespace newsparse {
namespace {

int days_in(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

// 0 is Sunday (Sakamoto's method).
int weekday(int year, int month, int day) {
  constexpr std::array<int, 12> kShift = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) {
    --year;
  }
  return (year + year / 4 - year / 100 + year / 400 +
          kShift[static_cast<std::size_t>(month - 1)] + day) %
         7;
}

// The United States keep daylight time from the second Sunday in March to the
// first in November (since 2007).
bool is_us_summer(const Day& date) {
  const int march = 8 + (7 - weekday(date.year, 3, 8)) % 7;
  const int november = 1 + (7 - weekday(date.year, 11, 1)) % 7;
  const int today = date.month * 100 + date.day;
  return today >= 300 + march && today < 1100 + november;
}

std::string two_digits(int value) {
  return {static_cast<char>('0' + value / 10 % 10),
          static_cast<char>('0' + value % 10)};
}

std::string iso_offset(int minutes) {
  if (minutes == 0) {
    return "Z";
  }
  const int size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? "-" : "+") + two_digits(size / 60) + ":" +
         two_digits(size % 60);
}

}  // namespace

bool Day::is_possible() const {
  constexpr int kFirstYear = 1500;
  constexpr int kLastYear = 2199;
  return year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12 &&
         day >= 1 && day <= days_in(year, month);
}

std::string iso_8601(const Day& day, const std::optional<TimeOfDay>& time) {
  std::string text = std::to_string(day.year) + "-" + two_digits(day.month) +
                     "-" + two_digits(day.day);
  if (!time) {
    return text;
  }
  text += "T" + two_digits(time->hour) + ":" + two_digits(time->minute);
  if (time->second >= 0) {
    text += ":" + two_digits(time->second);
  }
  if (time->offset) {
    const bool summer = time->us_daylight_saving && is_us_summer(day);
    text += iso_offset(*time->offset + (summer ? 60 : 0));
  }
  return text;
}

}  // namespace newsparse
