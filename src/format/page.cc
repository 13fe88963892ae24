// SPDX-License-Identifier: Apache-2.0
#include "format/page.h"

#include <algorithm>
#include <ostream>

#include "format/front_matter.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kLeastWidth = 20;
constexpr std::size_t kGreatestWidth = 100;  // longer lines are hard to read

// Embeddings, overrides and isolates: "abc<U+202E>txt.exe" reads backwards.
bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_obeyed(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || turns_direction(c);
}

void append_spelled_out(std::string& out, char32_t c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) {
    out += kDigits[(c >> shift) & 0xFU];
  }
}

// How many bytes of a word fit into `width` columns; at least one code point.
std::size_t fitting_prefix(std::string_view word, std::size_t width) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    columns += display_width(c.value);
    if (columns > width && at > 0) {
      return at;
    }
    at += c.size;
  }
  return word.size();
}

std::string_view color_of(Ink ink) {
  switch (ink) {
    case Ink::Title:
      return "\x1b[1m";
    case Ink::Heading:
      return "\x1b[1;4m";
    case Ink::Name:
      return "\x1b[1;36m";
    case Ink::Cue:
      return "\x1b[33m";
    case Ink::Faint:
      return "\x1b[2m";
    case Ink::Bar:
      return "\x1b[34m";
    case Ink::Alarm:
      return "\x1b[1;31m";
    default:
      return "";
  }
}

// Puts words on lines. A word wider than a line is cut into lines of its own.
class LineFiller {
 public:
  explicit LineFiller(std::size_t width) : width_(width) {}

  void add(std::string_view word) {
    std::size_t columns = columns_of(word);
    if (!line_.empty() && columns_ + 1 + columns > width_) {
      end_line();
    }
    while (columns > width_) {
      const std::size_t size = fitting_prefix(word, width_);
      lines_.emplace_back(word.substr(0, size));
      columns -= std::min(columns, columns_of(word.substr(0, size)));
      word.remove_prefix(size);
    }
    if (!line_.empty()) {
      line_ += ' ';
      ++columns_;
    }
    line_ += word;
    columns_ += columns;
  }

  std::vector<std::string> take() {
    if (!line_.empty() || lines_.empty()) {
      end_line();
    }
    return std::move(lines_);
  }

 private:
  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    columns_ = 0;
  }

  std::size_t width_;
  std::vector<std::string> lines_;
  std::string line_;
  std::size_t columns_ = 0;
};

}  // namespace

void append_printable(std::string& utf8, char32_t c) {
  if (is_obeyed(c)) {
    append_spelled_out(utf8, c);
  } else {
    append_code_point(utf8, c);
  }
}

std::string printable(std::string_view utf8) {
  const std::string repaired =
      find_invalid_utf8(utf8) ? repair_utf8(utf8).utf8 : std::string(utf8);
  const std::string line = one_line(repaired);
  std::string out;
  out.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    append_printable(out, c.value);
    at += c.size;
  }
  return out;
}

std::size_t columns_of(std::string_view printable) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < printable.size();) {
    const CodePoint c = code_point_at(printable, at);
    columns += display_width(c.value);
    at += c.size;
  }
  return columns;
}

std::vector<std::string> wrap(std::string_view printable, std::size_t width) {
  LineFiller filler(std::max<std::size_t>(width, 1));
  for (std::size_t begin = 0; begin < printable.size();) {
    const std::size_t space =
        std::min(printable.find(' ', begin), printable.size());
    if (space > begin) {
      filler.add(printable.substr(begin, space - begin));
    }
    begin = space + 1;
  }
  return filler.take();
}

std::string shortened(std::string_view printable, std::size_t width) {
  if (columns_of(printable) <= width) {
    return std::string(printable);
  }
  const std::size_t size = width > 1 ? fitting_prefix(printable, width - 1) : 0;
  return std::string(trim(printable.substr(0, size))) + "…";
}

Page::Page(std::ostream& out, const ReportOptions& options)
    : out_(out),
      color_(options.color),
      width_(std::clamp<std::size_t>(options.width, kLeastWidth,
                                     kGreatestWidth)) {}

void Page::put(Ink ink, std::string_view printable) {
  if (printable.empty()) {
    return;
  }
  for (; pending_ > 0; --pending_) {
    out_ << ' ';
  }
  const std::string_view color = color_ ? color_of(ink) : "";
  out_ << color << printable;
  if (!color.empty()) {
    out_ << "\x1b[0m";
  }
  column_ += columns_of(printable);
}

void Page::move_to(std::size_t column) {
  if (column > column_) {
    pending_ += column - column_;
    column_ = column;
  }
}

void Page::put_right(Ink ink, std::string_view printable) {
  const std::size_t columns = columns_of(printable);
  if (columns < width_) {
    move_to(width_ - columns);
  }
  put(ink, printable);
}

void Page::end_line() {
  out_ << '\n';
  column_ = 0;
  pending_ = 0;
}

void Page::blank_line() {
  end_line();
}

void Page::put_wrapped(Ink ink, std::string_view printable,
                       std::size_t margin) {
  const std::size_t room = width_ > margin ? width_ - margin : 1;
  bool first = true;
  for (const std::string& line : wrap(printable, room)) {
    if (!first) {
      end_line();
    }
    first = false;
    move_to(margin);
    put(ink, line);
  }
}

}  // namespace newsparse
