// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/span.h"

#include "resources/date_lexicon.h"

namespace newsparse {

enum class DateLabel : std::uint8_t { None, Published, Updated };

struct FoundDate {
  ByteSpan bytes;   // with its time of day
  std::string iso;  // empty: no year, no day, or in an order that is not sure
  DateLabel label = DateLabel::None;
};

struct DateLine {
  std::vector<FoundDate> dates;  // in reading order
  bool nothing_else = false;  // the line holds dates and words around them only
};

// Reads the dates in a short stretch of text, such as a line below a title:
// "Published: Feb. 25, 2025 4:05 pm ET". Long texts are read to a bound only.
DateLine read_dates(const DateLexicon& lexicon, std::string_view line);

}  // namespace newsparse
