// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/paragraphs_lines.h"

namespace newsparse {

// A paragraph as a run of lines.
struct LineRun {
  Index begin = 0;
  Index end = 0;
};

// Joins the lines that one paragraph was wrapped into. Blank lines lie in no
// run, all others in exactly one.
std::vector<LineRun> join_lines(const std::vector<Line>& lines);

}  // namespace newsparse
