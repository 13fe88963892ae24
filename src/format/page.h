// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

// Lines of text for people: what a terminal may be shown, how wide it is, and
// where it breaks.
namespace newsparse {

// The text on one line, with what a terminal would obey instead of show
// spelled out: controls and the characters that turn the direction of what
// follows ("\u001b", "\u202e").
std::string printable(std::string_view utf8);
void append_printable(std::string& utf8, char32_t c);

// Columns of a terminal. Requires: printable.
std::size_t columns_of(std::string_view printable);

// Lines of at most `width` columns, broken at spaces, or inside a word that is
// wider than a line. At least one line.
std::vector<std::string> wrap(std::string_view printable, std::size_t width);

// The text, or as much as fits before an ellipsis.
std::string shortened(std::string_view printable, std::size_t width);

enum class Ink : std::uint8_t {
  Plain,
  Title,
  Heading,
  Name,
  Cue,
  Faint,
  Bar,
  Alarm
};

// Where a report is written, column by column. Keeps lines free of spaces at
// their end.
class Page {
 public:
  Page(std::ostream& out, const ReportOptions& options);

  std::size_t width() const { return width_; }
  bool narrow() const { return width_ < 60; }  // too narrow for tables

  void put(Ink ink, std::string_view printable);
  void move_to(std::size_t column);  // never moves back
  void put_right(Ink ink, std::string_view printable);
  void end_line();
  void blank_line();

  // Wraps the text between a left margin and the page's width. The cursor
  // stays at the end of the last line.
  void put_wrapped(Ink ink, std::string_view printable, std::size_t margin);

  bool has_room(std::size_t columns) const {
    return column_ + columns <= width_;
  }
  std::size_t column() const { return column_; }

 private:
  std::ostream& out_;
  bool color_;
  std::size_t width_;
  std::size_t column_ = 0;
  std::size_t pending_ = 0;  // spaces not yet written
};

}  // namespace newsparse
