// SPDX-License-Identifier: Apache-2.0
//
// A dateline names a city, perhaps a region, a date and an agency, and ends
// with a dash:
//
//   NEW HARBOUR, Norland, 3 March (AP) – The ferries stopped on Monday.
//
// What tells it from a sentence with a dash in it ("Holt – the mayor – left")
// is that the city is in capitals, or that a date or an agency follows.
#include "resources/datelines.h"

#include <string>

#include "resources/date_reader.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kLongest = 100;  // bytes before the dash
constexpr std::size_t kMostWords = 5;  // of a city or region

struct Evidence {
  bool place = false;     // reads like the name of a place
  bool capitals = false;  // all of it
  std::size_t words = 0;
};

Evidence read_place(std::string_view text) {
  std::size_t words = 0;
  std::size_t letters = 0;
  std::size_t capitals = 0;
  bool first = true;  // letter of a word
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    i += c.size;
    if (is_letter(c.value)) {
      words += first ? 1U : 0U;
      if (first && words == 1 && !is_upper(c.value)) {
        return {};
      }
      ++letters;
      capitals += is_upper(c.value) ? 1U : 0U;
      first = false;
    } else if (is_space(c.value) || c.value == U'/' || c.value == U'-') {
      first = true;
    } else if (c.value != U'.' && c.value != U'\'' && c.value != U'’' &&
               !is_mark(c.value)) {
      return {};
    }
  }
  constexpr std::size_t kFewest = 3;
  return {letters > 0 && words <= kMostWords,
          letters >= kFewest && capitals == letters, words};
}

struct Judgement {
  bool dateline = false;
  bool by_capitals_alone = false;
};

// Takes a bracket off the end: "OSLO (AP)" to "OSLO" and "AP".
std::string_view take_bracket(std::string_view& text) {
  if (!text.ends_with(')')) {
    return {};
  }
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos) {
    return {};
  }
  const std::string_view inside =
      trim(text.substr(open + 1, text.size() - open - 2));
  text = trim(text.substr(0, open));
  return inside;
}

// Judges what stands before the dash.
Judgement judge(const DateLexicon& dates, const Agencies& agencies,
                std::string_view text) {
  bool evidence = false;
  if (const std::string_view inside = take_bracket(text); !inside.empty()) {
    const bool agency = agencies.are_all_of(fold(inside));
    if (!agency && !read_place(inside).place) {
      return {};
    }
    evidence = true;
    if (agency && read_dates(dates, text).nothing_else) {
      return {true, false};  // "Feb 26 (Reuters) –"
    }
  }
  const std::size_t comma = text.find(',');
  const Evidence city = read_place(trim(text.substr(0, comma)));
  if (!city.place) {
    return {};
  }
  std::string_view rest =
      comma == std::string_view::npos ? "" : text.substr(comma + 1);
  while (!rest.empty()) {
    if (read_dates(dates, rest).nothing_else) {
      evidence = true;
      break;
    }
    const std::size_t next = rest.find(',');
    if (!read_place(trim(rest.substr(0, next))).place) {
      return {};
    }
    rest = next == std::string_view::npos ? "" : rest.substr(next + 1);
  }
  return {evidence || city.capitals, !evidence};
}

// The dash that may end a dateline: an en or em dash, or hyphens before a
// space. Returns its position and size; size 0: none near.
struct Dash {
  std::size_t position = 0;
  std::size_t size = 0;
};

Dash find_dash(std::string_view text) {
  for (std::size_t i = 0; i < text.size() && i < kLongest;) {
    const CodePoint c = code_point_at(text, i);
    if (c.value == U'–' || c.value == U'—') {
      return {i, c.size};
    }
    if (c.value == U'-') {
      std::size_t end = i;
      while (end < text.size() && text[end] == '-') {
        ++end;
      }
      const bool space_behind = end == text.size() || text[end] == ' ';
      const bool space_before =
          i > 0 && (text[i - 1] == ' ' || text[i - 1] == ')');
      if (space_behind && space_before) {
        return {i, end - i};
      }
    }
    i += c.size;
  }
  return {};
}

bool begins_upper(std::string_view text) {
  constexpr std::size_t kNear = 20;  // bytes, for marks before the first word
  for (std::size_t i = 0; i < text.size() && i < kNear;) {
    const CodePoint c = code_point_at(text, i);
    if (is_letter(c.value)) {
      return is_upper(c.value);
    }
    if (is_digit(c.value)) {
      return true;
    }
    i += c.size;
  }
  return false;
}

}  // namespace

std::size_t opening_dateline(const DateLexicon& dates, const Agencies& agencies,
                             std::string_view paragraph) {
  const Dash dash = find_dash(paragraph);
  if (dash.size == 0) {
    return 0;
  }
  const std::string_view before = trim(paragraph.substr(0, dash.position));
  const std::string_view behind =
      trim(paragraph.substr(dash.position + dash.size));
  const Judgement judgement = judge(dates, agencies, before);
  // "NATO – the alliance – met": capitals alone do not do before lower case.
  if (!judgement.dateline || behind.empty() ||
      (judgement.by_capitals_alone && !begins_upper(behind))) {
    return 0;
  }
  return static_cast<std::size_t>(before.data() - paragraph.data()) +
         before.size();
}

std::size_t whole_dateline(const DateLexicon& dates, const Agencies& agencies,
                           std::string_view line) {
  if (line.size() > kLongest) {
    return 0;
  }
  const Dash dash = find_dash(line);
  const bool at_end = dash.size > 0 && dash.position + dash.size == line.size();
  const std::string_view place =
      trim(line.substr(0, at_end ? dash.position : line.size()));
  return judge(dates, agencies, place).dateline ? place.size() : 0;
}

std::size_t capitals_before_colon(std::string_view paragraph) {
  constexpr std::size_t kLongestPlace = 40;  // bytes
  const std::size_t colon = paragraph.substr(0, kLongestPlace).find(':');
  if (colon == std::string_view::npos || colon + 1 == paragraph.size() ||
      paragraph[colon + 1] != ' ') {
    return 0;
  }
  const Evidence place = read_place(paragraph.substr(0, colon));
  constexpr std::size_t kFew = 3;
  return place.place && place.capitals && place.words <= kFew &&
                 begins_upper(paragraph.substr(colon + 1))
             ? colon
             : 0;
}

}  // namespace newsparse
