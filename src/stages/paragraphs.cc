// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs.h"

#include "stages/paragraphs_cut.h"
#include "stages/paragraphs_lines.h"

namespace newsparse {

std::vector<Paragraph> split_paragraphs(const Document& document,
                                        const Resources&) {
  const std::vector<Line> lines = split_lines(document.text.view());
  std::vector<Paragraph> paragraphs;
  for (const LineRun run : join_lines(lines)) {
    paragraphs.push_back(
        {{lines[run.begin].bytes.begin, lines[run.end - 1].bytes.end},
         ParagraphKind::Body});
  }
  return paragraphs;
}

}  // namespace newsparse
