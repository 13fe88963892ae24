// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "stages/paragraphs_cut.h"
#include "stages/paragraphs_lines.h"

namespace newsparse {

// What a paragraph looks like, before anything is known about its place.
struct Shape {
  std::string_view text;  // without its marker: "## ", "- "
  LineMarker marker = LineMarker::None;
  Index marker_size = 0;  // bytes
  Index words = 0;        // counted to a bound
  Index capitals = 0;     // words with a capital at the start
  Index long_words = 0;   // of four letters and more
  Index long_capitals = 0;
  bool all_capitals = false;   // no lower-case letter at all
  bool no_letters = false;     // nor digits
  bool begins_upper = false;   // capital, digit or mark
  bool ends_sentence = false;  // with a final mark
  bool ends_question = false;  // "?" or "!"
  bool ends_open = false;      // ":", "," and the like: something must follow
  bool several_sentences = false;
  bool bold = false;  // Markdown's "**So**"

  // Words like these: "Dam Will Hold, Says Mayor".
  bool title_case() const {
    return words >= 3 && long_words > 0 && long_capitals * 10 >= long_words * 7;
  }
};

Shape measure_shape(std::string_view text, const std::vector<Line>& lines,
                    LineRun run);

}  // namespace newsparse
