// SPDX-License-Identifier: Apache-2.0
//
// Lines (paragraphs_lines) are joined to paragraphs (paragraphs_cut), their
// shape is measured (paragraphs_shape) and their kind told (paragraphs_kinds).
#include "stages/paragraphs.h"

#include "stages/paragraphs_cut.h"
#include "stages/paragraphs_kinds.h"
#include "stages/paragraphs_lines.h"
#include "stages/paragraphs_shape.h"

namespace newsparse {

std::vector<Paragraph> split_paragraphs(const Document& document,
                                        const Resources& resources) {
  const std::string_view text = document.text.view();
  const std::vector<Line> lines = split_lines(text);
  const std::vector<LineRun> runs = join_lines(lines);
  std::vector<Shape> shapes;
  shapes.reserve(runs.size());
  for (const LineRun run : runs) {
    shapes.push_back(measure_shape(text, lines, run));
  }
  const std::vector<ParagraphKind> kinds = find_kinds(shapes, resources);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(runs.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const ByteSpan bytes = {lines[runs[i].begin].bytes.begin,
                            lines[runs[i].end - 1].bytes.end};
    paragraphs.push_back({bytes, kinds[i]});
  }
  return paragraphs;
}

}  // namespace newsparse
