// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_lines.h"

#include <cstddef>

#include "text/unicode.h"

namespace newsparse {
namespace {

bool ends_line(char32_t c) {
  return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_final_mark(char32_t c) {
  switch (c) {
    case U'.':
    case U'?':
    case U'!':
    case U'…':
    case U'。':
    case U'？':
    case U'！':
    case U'؟':
    case U'۔':
    case U'।':
      return true;
    default:
      return false;
  }
}

bool closes(char32_t c) {
  switch (c) {
    case U'"':
    case U'\'':
    case U'”':
    case U'“':  // closes in German, and by mistake
    case U'’':
    case U'‘':
    case U'»':
    case U'›':
    case U'」':
    case U'』':
    case U'》':
    case U')':
    case U']':
    case U'*':  // Markdown's emphasis
    case U'_':
      return true;
    default:
      return false;
  }
}

Index columns(char32_t c, Index before) {
  constexpr Index kTab = 8;
  if (c == U'\t') {
    return kTab - before % kTab;
  }
  return static_cast<Index>(display_width(c));
}

struct Marker {
  LineMarker marker = LineMarker::None;
  std::size_t size = 0;
};

std::size_t spaces_at(std::string_view line, std::size_t position) {
  const std::size_t begin = position;
  while (position < line.size() &&
         (line[position] == ' ' || line[position] == '\t')) {
    ++position;
  }
  return position - begin;
}

// A marker of `size` bytes counts only before a space; a quote's and a
// heading's also at the end of the line.
Marker before_space(std::string_view line, Marker marker) {
  const std::size_t spaces = spaces_at(line, marker.size);
  return spaces > 0 ? Marker{marker.marker, marker.size + spaces} : Marker{};
}

// "## Background"; seven marks and more are no heading.
Marker heading_marker(std::string_view line) {
  constexpr std::size_t kDeepest = 6;
  std::size_t size = 0;
  while (size < line.size() && line[size] == '#') {
    ++size;
  }
  return size <= kDeepest ? before_space(line, {LineMarker::Heading, size})
                          : Marker{};
}

// "> > It was late."
Marker quote_marker(std::string_view line) {
  std::size_t size = 0;
  while (size < line.size() && line[size] == '>') {
    ++size;
    size += spaces_at(line, size);
  }
  return {LineMarker::Quote, size};
}

// "3. Close the valve." Three digits are as many as a list has; "1998. It was"
// is the end of a sentence.
Marker number_marker(std::string_view line) {
  constexpr std::size_t kDigits = 3;
  std::size_t size = 0;
  while (size < line.size() &&
         is_digit(static_cast<unsigned char>(line[size]))) {
    ++size;
  }
  if (size == 0 || size > kDigits || size == line.size() ||
      (line[size] != '.' && line[size] != ')')) {
    return {};
  }
  return before_space(line, {LineMarker::Number, size + 1});
}

Marker find_marker(std::string_view line) {
  const CodePoint first = code_point_at(line, 0);
  switch (first.value) {
    case U'#':
      return heading_marker(line);
    case U'>':
      return quote_marker(line);
    case U'-':
    case U'*':
    case U'•':
    case U'◦':
    case U'▪':
    case U'‣':
    case U'·':
      return before_space(line, {LineMarker::Bullet, first.size});
    default:
      return number_marker(line);
  }
}

bool begins_lower(std::string_view line, std::size_t position) {
  return position < line.size() &&
         is_lower(code_point_at(line, position).value);
}

// Measures the line's columns and words. Requires: `line` is not blank.
void measure(Line& line, std::string_view text) {
  bool first_word = true;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (first_word && is_space(c.value)) {
      line.first_word_width = line.width;
      first_word = false;
    }
    line.width += columns(c.value, line.width);
    i += c.size;
  }
  if (first_word) {
    line.first_word_width = line.width;
  }
}

Line make_line(std::string_view text, ByteSpan raw) {
  const std::string_view whole = text.substr(raw.begin, raw.size());
  const std::string_view trimmed = trim(whole);
  Line line;
  line.bytes.begin =
      raw.begin + static_cast<Index>(trimmed.data() - whole.data());
  line.bytes.end = line.bytes.begin + static_cast<Index>(trimmed.size());
  if (trimmed.empty()) {
    line.bytes = {raw.begin, raw.begin};
    return line;
  }
  for (std::size_t i = raw.begin; i < line.bytes.begin;) {
    const CodePoint c = code_point_at(text, i);
    line.indent += columns(c.value, line.indent);
    i += c.size;
  }
  measure(line, trimmed);
  const Marker marker = find_marker(trimmed);
  line.marker = marker.marker;
  line.marker_size = static_cast<Index>(marker.size);
  line.begins_lower = begins_lower(trimmed, marker.size);
  line.ends_sentence = ends_like_a_sentence(trimmed);
  return line;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    const std::size_t end = i;
    i += c.size;
    if (!ends_line(c.value)) {
      continue;
    }
    if (c.value == U'\r' && i < text.size() && text[i] == '\n') {
      ++i;
    }
    lines.push_back(
        make_line(text, {static_cast<Index>(begin), static_cast<Index>(end)}));
    begin = i;
  }
  if (begin < text.size()) {
    lines.push_back(make_line(
        text, {static_cast<Index>(begin), static_cast<Index>(text.size())}));
  }
  return lines;
}

bool ends_like_a_sentence(std::string_view text) {
  for (std::size_t end = text.size(); end > 0;) {
    const CodePoint c = code_point_before(text, end);
    if (is_final_mark(c.value)) {
      return true;
    }
    if (!closes(c.value)) {
      return false;
    }
    end -= c.size;
  }
  return false;
}

}  // namespace newsparse
