// SPDX-License-Identifier: Apache-2.0
//
// A line is cut into words, numbers and marks, and dates are looked for at each
// piece by the few forms that news uses:
//
//   2025-02-25T16:05:00Z          Tuesday, Feb. 25, 2025, 4:05 p.m. ET
//   25th of February 2025         16:05 GMT, 25 Feb 2025
//   25/02/2025                    only when it cannot be a month: 02/03 stays
//   open
//
// A date without a day or a year is found, so that its line is known for what
// it is, but has no ISO form: nothing is guessed.
#include "resources/date_reader.h"

#include <cstddef>
#include <optional>

#include "resources/calendar.h"
#include "resources/date_pieces.h"

namespace newsparse {
namespace {

constexpr std::size_t kLongest = 400;  // bytes of a line that are read

class Reader {
 public:
  Reader(const DateLexicon& lexicon, std::string_view line)
      : line_(line.substr(0, kLongest)) {
    // The bound may fall inside a character.
    while (!line_.empty() && line_.size() < line.size() &&
           (static_cast<unsigned char>(line[line_.size()]) & 0xC0U) == 0x80U) {
      line_.remove_suffix(1);
    }
    pieces_ = cut_date_pieces(lexicon, line_);
  }

  DateLine read(bool whole) {
    DateLine found;
    DateLabel label = DateLabel::None;
    bool others = !whole;
    bool about_time = false;
    for (std::size_t i = 0; i < pieces_.size();) {
      if (std::optional<FoundDate> date = read_date(i)) {
        date->label = label;
        label = DateLabel::None;
        found.dates.push_back(std::move(*date));
        about_time = true;
        i = at_;
        continue;
      }
      const DatePiece& piece = pieces_[i];
      if (piece.is(DateRole::Published)) {
        label = DateLabel::Published;
      } else if (piece.is(DateRole::Updated)) {
        label = DateLabel::Updated;
      }
      about_time =
          about_time || label != DateLabel::None || piece.is(DateRole::Weekday);
      // "5 min read", "2 hours ago" – a number before a word that is known.
      const bool counts = piece.number >= 0 && is_role(i + 1, DateRole::Filler);
      others = others || (piece.number >= 0 && !counts) ||
               (piece.is_word && piece.word == nullptr);
      ++i;
    }
    found.nothing_else = !others && about_time;
    return found;
  }

 private:
  bool has(std::size_t i) const { return i < pieces_.size(); }
  bool is_mark(std::size_t i, char mark) const {
    return has(i) && pieces_[i].mark == mark;
  }
  bool is_role(std::size_t i, DateRole role) const {
    return has(i) && pieces_[i].is(role);
  }
  bool is_number(std::size_t i, int least, int most) const {
    return has(i) && pieces_[i].number >= least && pieces_[i].number <= most;
  }
  bool is_year(std::size_t i) const { return has(i) && pieces_[i].digits == 4; }
  bool is_day(std::size_t i) const {
    return is_number(i, 1, 31) && pieces_[i].digits <= 2;
  }
  bool touch(std::size_t i) const {
    return has(i + 1) && pieces_[i].bytes.end == pieces_[i + 1].bytes.begin;
  }
  std::size_t skip_mark(std::size_t i, char mark) const {
    return is_mark(i, mark) ? i + 1 : i;
  }

  // Tries all forms at piece `begin`; `at_` is the piece behind what was read.
  std::optional<FoundDate> read_date(std::size_t begin) {
    at_ = begin;
    const std::optional<TimeOfDay> time = read_time(begin);
    std::size_t i = begin;
    if (time) {
      i = skip_between(at_);
    }
    i = skip_weekday(i);
    const std::optional<Day> day = read_day(i);
    if (!day) {
      return {};
    }
    std::size_t end = at_;
    std::optional<TimeOfDay> of_day = time;
    if (!time) {
      of_day = read_time(skip_between(end));
      end = of_day ? at_ : end;
    }
    at_ = end;
    FoundDate found;
    found.bytes = {pieces_[begin].bytes.begin, pieces_[end - 1].bytes.end};
    if (day->is_possible()) {
      found.iso = iso_8601(*day, of_day);
    }
    return found;
  }

  // What stands between a date and a time: ", at", " - ", "T", " | ".
  std::size_t skip_between(std::size_t i) const {
    constexpr std::size_t kMost = 3;
    for (std::size_t n = 0; n < kMost && has(i); ++n) {
      const DatePiece& piece = pieces_[i];
      const bool between =
          piece.is(DateRole::Filler) || piece.mark == ',' ||
          piece.mark == '-' || piece.mark == '|' || piece.mark == 'T' ||
          (piece.mark == 0 && !piece.is_word && piece.number < 0);
      if (!between) {
        break;
      }
      ++i;
    }
    return i;
  }

  std::size_t skip_weekday(std::size_t i) const {
    if (!is_role(i, DateRole::Weekday)) {
      return i;
    }
    i = skip_mark(i + 1, '.');
    return skip_mark(i, ',');
  }

  std::optional<Day> read_day(std::size_t i) {
    if (auto day = read_numeric(i)) {
      return day;
    }
    if (auto day = read_month_first(i)) {
      return day;
    }
    return read_day_first(i);
  }

  // "2025-02-25", "25/02/2025", "25.2.2025"
  std::optional<Day> read_numeric(std::size_t i) {
    if (!has(i + 4) || !touch(i) || !touch(i + 1) || !touch(i + 2) ||
        !touch(i + 3)) {
      return {};
    }
    const char mark = pieces_[i + 1].mark;
    const int first = pieces_[i].number;
    const int second = pieces_[i + 2].number;
    const int third = pieces_[i + 4].number;
    if ((mark != '-' && mark != '/' && mark != '.') ||
        pieces_[i + 3].mark != mark || first < 0 || second < 0 || third < 0) {
      return {};
    }
    at_ = i + 5;
    if (is_year(i)) {
      return Day{first, second, third};
    }
    if (!is_year(i + 4) || !is_day(i) || !is_day(i + 2)) {
      return {};
    }
    constexpr int kMonths = 12;
    if (first > kMonths || first == second) {
      return Day{third, second, first};
    }
    if (second > kMonths) {
      return Day{third, first, second};
    }
    return Day{};  // the third of February, or the second of March
  }

  // "February 25, 2025", "Feb. 25", "February 2025"
  std::optional<Day> read_month_first(std::size_t i) {
    if (!is_role(i, DateRole::Month)) {
      return {};
    }
    Day day;
    day.month = pieces_[i].word->value;
    i = skip_mark(i + 1, '.');
    if (is_year(i)) {
      day.year = pieces_[i].number;
      at_ = i + 1;
      return day;
    }
    if (!is_day(i)) {
      return {};
    }
    day.day = pieces_[i].number;
    i = is_role(i + 1, DateRole::Ordinal) ? i + 2 : i + 1;
    read_year(i, day);
    return day;
  }

  // "25 February 2025", "25th of February, 2025", "25-Feb-2025"
  std::optional<Day> read_day_first(std::size_t i) {
    if (!is_day(i)) {
      return {};
    }
    Day day;
    day.day = pieces_[i].number;
    i = is_role(i + 1, DateRole::Ordinal) ? i + 2 : i + 1;
    i = skip_mark(i, '-');
    if (is_role(i, DateRole::Filler)) {
      ++i;  // "of"
    }
    if (!is_role(i, DateRole::Month)) {
      return {};
    }
    day.month = pieces_[i].word->value;
    read_year(skip_mark(skip_mark(i + 1, '.'), '-'), day);
    return day;
  }

  // The year behind a day and month, when there is one.
  void read_year(std::size_t i, Day& day) {
    at_ = i;
    const std::size_t year = skip_mark(i, ',');
    if (is_year(year) && !is_mark(year + 1, ':')) {
      day.year = pieces_[year].number;
      at_ = year + 1;
    }
  }

  // "4:05 pm ET", "16:05:30+01:00", "4 p.m.", "16.05 GMT"
  std::optional<TimeOfDay> read_time(std::size_t i) {
    if (!is_number(i, 0, 24) || pieces_[i].digits > 2) {
      return {};
    }
    TimeOfDay time;
    time.hour = pieces_[i].number;
    std::size_t end = i + 1;
    const bool dotted = is_mark(end, '.');
    bool sure = false;
    if ((is_mark(end, ':') || dotted) && touch(i) && touch(end) &&
        is_number(end + 1, 0, 59) && pieces_[end + 1].digits == 2) {
      time.minute = pieces_[end + 1].number;
      sure = !dotted;
      end += 2;
      if (is_mark(end, ':') && is_number(end + 1, 0, 59)) {
        time.second = pieces_[end + 1].number;
        end += 2;
        end = skip_fraction(end);
      }
    }
    if (is_role(end, DateRole::Meridiem)) {
      constexpr int kNoon = 12;
      if (time.hour == 0 || time.hour > kNoon) {
        return {};
      }
      time.hour = time.hour % kNoon + pieces_[end].word->value;
      sure = true;
      ++end;
    }
    at_ = end;
    read_zone(end, time);
    sure = sure || (at_ > end && dotted);
    return sure && time.hour < 24 ? std::optional(time) : std::nullopt;
  }

  // ".123" of seconds.
  std::size_t skip_fraction(std::size_t i) const {
    return is_mark(i, '.') && touch(i) && has(i + 1) &&
                   pieces_[i + 1].number >= 0
               ? i + 2
               : i;
  }

  // "ET", "(GMT)", "+01:00", "GMT+3", behind a time.
  void read_zone(std::size_t i, TimeOfDay& time) {
    const bool bracket = is_mark(i, '(');
    const std::size_t name = bracket ? i + 1 : i;
    if (is_role(name, DateRole::Zone)) {
      time.offset = pieces_[name].word->value;
      time.us_daylight_saving = pieces_[name].word->daylight_us;
      at_ = bracket ? skip_mark(name + 1, ')') : name + 1;
    } else if (bracket) {
      return;
    }
    const std::size_t sign = time.offset ? name + 1 : i;
    if ((is_mark(sign, '+') || is_mark(sign, '-')) && sign > 0 &&
        touch(sign - 1) && touch(sign) && has(sign + 1)) {
      read_offset(sign, time);
    }
  }

  // "+01:00", "+0100", "+3"
  void read_offset(std::size_t sign, TimeOfDay& time) {
    const DatePiece& first = pieces_[sign + 1];
    int minutes = 0;
    std::size_t end = sign + 2;
    if (first.digits == 4) {
      minutes = first.number / 100 * 60 + first.number % 100;
    } else if (first.digits == 1 || first.digits == 2) {
      minutes = first.number * 60;
      if (is_mark(end, ':') && is_number(end + 1, 0, 59)) {
        minutes += pieces_[end + 1].number;
        end += 2;
      }
    } else {
      return;
    }
    constexpr int kFarthest = 14 * 60;
    if (minutes <= kFarthest) {
      time.offset = is_mark(sign, '-') ? -minutes : minutes;
      time.us_daylight_saving = false;
      at_ = end;
    }
  }

  std::string_view line_;
  std::vector<DatePiece> pieces_;
  std::size_t at_ = 0;
};

}  // namespace

DateLine read_dates(const DateLexicon& lexicon, std::string_view line) {
  return Reader(lexicon, line).read(line.size() <= kLongest);
}

}  // namespace newsparse
