// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsparse {

enum class DateRole : std::uint8_t {
  Month,
  Weekday,
  Ordinal,
  Meridiem,
  Zone,
  Published,
  Updated,
  Filler,
};

struct DateWord {
  DateRole role = DateRole::Filler;
  int value = 0;  // month, weekday, hours to add, or minutes east of Greenwich
  bool daylight_us = false;  // a zone's offset grows by an hour in summer
};

// The words of dates and of the lines that say when an article was published.
class DateLexicon {
 public:
  DateLexicon() = default;

  // `text` must outlive this object.
  DateLexicon(std::string name, std::string_view text);

  // The word, in lower case and without dots, or null.
  const DateWord* find(std::string_view word) const;

 private:
  std::unordered_map<std::string_view, DateWord> words_;
};

}  // namespace newsparse
