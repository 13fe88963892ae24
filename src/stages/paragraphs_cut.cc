// SPDX-License-Identifier: Apache-2.0
//
// Is a line end the end of a paragraph? Articles come in two shapes: one
// paragraph a line, and paragraphs wrapped at a width near 72 columns with
// blank lines or indents between them. Which it is, is a property of the whole
// text, and wrapping leaves a trace: the first word of the next line would not
// have fitted.
//
//   The harbour board said on Friday that the ferries would not run until
//   the ice had gone.
//
// "the" has 3 columns and the first line 68, so at a width of 72 both sides
// agree. In a text of one paragraph a line the lines are of any length, most
// of them longer than a page is wide. Lines that end inside a sentence before
// a lower-case letter are the second witness, for texts wrapped by hand.
//
// In a wrapped text a line still ends its paragraph when the next one is
// indented or marked as an item, or when it ends a sentence although more
// words would have fitted. What this gets wrong: a paragraph whose last line
// is full by chance, when neither a blank line nor an indent follows.
#include "stages/paragraphs_cut.h"

#include <algorithm>
#include <cstddef>

namespace newsparse {
namespace {

constexpr Index kWidestPage = 130;    // columns; longer lines are not wrapped
constexpr Index kNarrowestPage = 30;  // columns

struct Layout {
  bool wrapped = false;
  Index width = 0;  // of the page, in columns
};

// Whether both lines belong to running text of one kind, so that nothing but
// their shape can tell whether the second goes on with the first.
bool comparable(const Line& line, const Line& next) {
  if (line.blank() || next.blank() || line.marker == LineMarker::Heading ||
      line.bare()) {
    return false;
  }
  return next.marker == LineMarker::None ||
         (next.marker == LineMarker::Quote && line.marker == next.marker);
}

bool goes_on(const Line& line, const Line& next) {
  return !line.ends_sentence && next.begins_lower;
}

// The next line's first word would have fitted behind the line.
bool had_room(const Line& line, const Line& next, Index width) {
  return line.indent + line.width + 1 + next.first_word_width <= width;
}

// The width that nearly all lines keep to: the greatest but for one in fifty
// lines, which may hold an address that cannot be wrapped.
Index page_width(const std::vector<Line>& lines) {
  std::vector<Index> widths;
  for (const Line& line : lines) {
    if (!line.blank()) {
      widths.push_back(line.indent + line.width);
    }
  }
  if (widths.empty()) {
    return 0;
  }
  constexpr std::size_t kOutliers = 50;
  const auto nth =
      widths.end() - 1 - static_cast<std::ptrdiff_t>(widths.size() / kOutliers);
  std::nth_element(widths.begin(), nth, widths.end());
  return *nth;
}

Layout find_layout(const std::vector<Line>& lines) {
  const Index width = page_width(lines);
  if (width > kWidestPage || width < kNarrowestPage) {
    return {};
  }
  std::size_t ends = 0;
  std::size_t full = 0;
  std::size_t inside = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!comparable(lines[i], lines[i + 1])) {
      continue;
    }
    ++ends;
    full += had_room(lines[i], lines[i + 1], width) ? 0U : 1U;
    inside += goes_on(lines[i], lines[i + 1]) ? 1U : 0U;
  }
  // A list of short lines may be full by chance, but does not go on in lower
  // case; wrapped prose does so at most of its line ends.
  const bool wrapped = inside * 4 >= ends && (full + inside) * 2 >= ends;
  return {ends > 0 && inside > 0 && wrapped, width};
}

// The least indent of the lines around: what an indent is measured against.
Index least_indent(const std::vector<Line>& lines, LineRun block) {
  Index least = lines[block.begin].indent;
  for (Index i = block.begin; i < block.end; ++i) {
    least = std::min(least, lines[i].indent);
  }
  return least;
}

// Whether line `i` + 1 belongs to the paragraph of line `i`.
bool joins(const std::vector<Line>& lines, Index i, const Layout& layout,
           Index least) {
  const Line& line = lines[i];
  const Line& next = lines[i + 1];
  if (next.bare() && next.marker == LineMarker::Quote) {
    return line.marker == LineMarker::Quote;
  }
  if (!comparable(line, next)) {
    return false;
  }
  if (!layout.wrapped) {
    // "The board said on Friday that" / "ferries would not run." – a line
    // broken by accident in a text of one paragraph a line.
    constexpr Index kLong = 60;
    return line.width >= kLong && goes_on(line, next);
  }
  const bool hangs = line.marker == LineMarker::Bullet ||
                     line.marker == LineMarker::Number ||
                     line.indent == next.indent;
  if (next.indent > least && !hangs) {
    return false;
  }
  if (goes_on(line, next) || !had_room(line, next, layout.width)) {
    return true;
  }
  // Pages wrapped by hand or by a justifying program are uneven: "They sailed
  // on the Lady" / "Margaret in May." A nearly full line inside a sentence
  // goes on.
  return !line.ends_sentence &&
         (line.indent + line.width) * 4 >= layout.width * 3;
}

}  // namespace

std::vector<LineRun> join_lines(const std::vector<Line>& lines) {
  const Layout layout = find_layout(lines);
  std::vector<LineRun> runs;
  const auto count = static_cast<Index>(lines.size());
  for (Index begin = 0; begin < count;) {
    if (lines[begin].blank()) {
      ++begin;
      continue;
    }
    LineRun block{begin, begin};
    while (block.end < count && !lines[block.end].blank()) {
      ++block.end;
    }
    const Index least = least_indent(lines, block);
    for (Index i = block.begin; i < block.end; ++i) {
      if (i + 1 == block.end || !joins(lines, i, layout, least)) {
        runs.push_back({begin, i + 1});
        begin = i + 1;
      }
    }
  }
  return runs;
}

}  // namespace newsparse
