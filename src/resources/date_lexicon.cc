// SPDX-License-Identifier: Apache-2.0
#include "resources/date_lexicon.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {
namespace {

constexpr std::string_view kRoles[] = {"month",    "weekday", "ordinal",
                                       "meridiem", "zone",    "published",
                                       "updated",  "filler"};

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  return error == std::errc() && stop == end ? std::optional(value)
                                             : std::nullopt;
}

// "-05:30" in minutes.
std::optional<int> offset(std::string_view text) {
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') ||
      text[3] != ':') {
    return {};
  }
  const auto hours = number(text.substr(1, 2));
  const auto minutes = number(text.substr(4));
  if (!hours || !minutes) {
    return {};
  }
  const int total = *hours * 60 + *minutes;
  return text[0] == '-' ? -total : total;
}

std::optional<DateWord> read_word(std::string_view role,
                                  std::string_view value) {
  const auto found = std::find(std::begin(kRoles), std::end(kRoles), role);
  if (found == std::end(kRoles)) {
    return {};
  }
  DateWord word;
  word.role = static_cast<DateRole>(found - std::begin(kRoles));
  std::optional<int> read = 0;
  if (word.role == DateRole::Zone) {
    word.daylight_us = value.starts_with("us");
    read = offset(value.substr(word.daylight_us ? 2 : 0));
  } else if (value != "-") {
    read = number(value);
  }
  word.value = read.value_or(0);
  return read ? std::optional(word) : std::nullopt;
}

}  // namespace

DateLexicon::DateLexicon(std::string name, std::string_view text) {
  const Table table(std::move(name), text, {"word", "role", "value"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto word = read_word(table.cell(row, 1), table.cell(row, 2));
    if (!word || !words_.emplace(table.cell(row, 0), *word).second) {
      throw Error(table.where(row) + ": unknown role or value, or a word " +
                  "that is there twice");
    }
  }
}

const DateWord* DateLexicon::find(std::string_view word) const {
  const auto found = words_.find(word);
  return found == words_.end() ? nullptr : &found->second;
}

}  // namespace newsparse
