// SPDX-License-Identifier: Apache-2.0
#include "format/front_matter.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsparse {
namespace {

bool is_ascii_digit(char c) {
  return '0' <= c && c <= '9';
}

// Reads a date from left to right; every `take` moves on only when it fits.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : text_(text) {}

  bool done() const { return text_.empty(); }

  bool take(std::string_view any_of) {
    if (text_.empty() || any_of.find(text_.front()) == std::string_view::npos) {
      return false;
    }
    text_.remove_prefix(1);
    return true;
  }

  // A number of exactly that many digits, at most `most`.
  std::optional<int> number(std::size_t digits, int most) {
    const std::string_view part = text_.substr(0, digits);
    if (part.size() < digits ||
        !std::all_of(part.begin(), part.end(), is_ascii_digit)) {
      return std::nullopt;
    }
    int value = 0;
    for (const char digit : part) {
      value = value * 10 + (digit - '0');
    }
    if (value > most) {
      return std::nullopt;
    }
    text_.remove_prefix(digits);
    return value;
  }

  // The digits that come next, however many.
  std::string_view digits() {
    std::size_t size = 0;
    while (size < text_.size() && is_ascii_digit(text_[size])) {
      ++size;
    }
    const std::string_view part = text_.substr(0, size);
    text_.remove_prefix(size);
    return part;
  }

 private:
  std::string_view text_;
};

int days_in(int month, int year) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

std::string two_digits(int value) {
  return {static_cast<char>('0' + value / 10),
          static_cast<char>('0' + value % 10)};
}

std::optional<std::string> read_day(DateReader& reader) {
  const auto year = reader.number(4, 9999);
  if (!year || !reader.take("-")) {
    return std::nullopt;
  }
  const auto month = reader.number(2, 12);
  if (!month || *month == 0 || !reader.take("-")) {
    return std::nullopt;
  }
  const auto day = reader.number(2, days_in(*month, *year));
  if (!day || *day == 0) {
    return std::nullopt;
  }
  return two_digits(*year / 100) + two_digits(*year % 100) + "-" +
         two_digits(*month) + "-" + two_digits(*day);
}

std::optional<std::string> read_time(DateReader& reader) {
  const auto hour = reader.number(2, 24);
  if (!hour || !reader.take(":")) {
    return std::nullopt;
  }
  const auto minute = reader.number(2, 59);
  if (!minute) {
    return std::nullopt;
  }
  std::string time = two_digits(*hour) + ":" + two_digits(*minute);
  if (!reader.take(":")) {
    return time;
  }
  const auto second = reader.number(2, 60);
  if (!second) {
    return std::nullopt;
  }
  time += ":" + two_digits(*second);
  if (reader.take(".,")) {
    const std::string_view part = reader.digits();
    return part.empty() ? std::nullopt
                        : std::optional(time + "." + std::string(part));
  }
  return time;
}

// "Z", "+02:00", "+0200", "+02" or nothing at all.
std::optional<std::string> read_zone(DateReader& reader) {
  if (reader.done()) {
    return "";
  }
  if (reader.take("Zz")) {
    return "Z";
  }
  const bool east = reader.take("+");
  if (!east && !reader.take("-")) {
    return std::nullopt;
  }
  const auto hours = reader.number(2, 14);
  if (!hours) {
    return std::nullopt;
  }
  reader.take(":");
  const auto minutes = reader.done() ? 0 : reader.number(2, 59);
  if (!minutes) {
    return std::nullopt;
  }
  return (east ? "+" : "-") + two_digits(*hours) + ":" + two_digits(*minutes);
}

std::string line_of(const Document& document,
                    const std::optional<ByteSpan>& one) {
  return one ? one_line(text_of(document, *one)) : "";
}

std::vector<std::string> lines_of(const Document& document,
                                  const std::vector<ByteSpan>& spans) {
  std::vector<std::string> lines;
  lines.reserve(spans.size());
  for (const ByteSpan span : spans) {
    lines.push_back(one_line(text_of(document, span)));
  }
  return lines;
}

}  // namespace

FrontMatter front_matter(const Record& record) {
  FrontMatter front;
  if (record.document) {
    const Document& document = *record.document;
    const Metadata& metadata = document.metadata;
    front = {line_of(document, metadata.title),
             line_of(document, metadata.subtitle),
             lines_of(document, metadata.authors),
             metadata.published,
             line_of(document, metadata.dateline),
             lines_of(document, metadata.credits)};
  }
  const Provenance& given = record.provenance;
  if (!given.title.empty()) {
    front.title = one_line(repair_utf8(given.title).utf8);
  }
  if (!given.authors.empty()) {
    front.authors = given.authors;
  }
  if (auto published = iso_date(given.published)) {
    front.published = *std::move(published);
  }
  return front;
}

std::optional<std::string> iso_date(std::string_view given) {
  DateReader reader(trim(given));
  std::optional<std::string> date = read_day(reader);
  if (!date || reader.done()) {
    return date;
  }
  if (!reader.take("Tt ")) {
    return std::nullopt;
  }
  const std::optional<std::string> time = read_time(reader);
  if (!time) {
    return std::nullopt;
  }
  const std::optional<std::string> zone = read_zone(reader);
  if (!zone || !reader.done()) {
    return std::nullopt;
  }
  return *date + "T" + *time + *zone;
}

std::string one_line(std::string_view utf8) {
  std::string line;
  bool gap = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    if (is_space(c.value)) {
      gap = !line.empty();
    } else {
      if (gap) {
        line += ' ';
      }
      gap = false;
      line.append(utf8, at, c.size);
    }
    at += c.size;
  }
  return line;
}

}  // namespace newsparse
