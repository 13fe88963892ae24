// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "support/cases.h"

namespace newsparse::testing {

// A command of a session and what a terminal would show below it: a line
// "$ command", lines "> " that go on with it, then what it prints on both
// streams. A line "[2]" at the end is its exit status, when that is not 0; a
// line "..." stands for any lines.
struct SessionStep {
  std::string command;
  std::vector<std::string> shown;
};

inline std::vector<SessionStep> steps_of(const Case& session) {
  std::vector<SessionStep> steps;
  for (const std::string& line : session.lines) {
    if (line.starts_with("$ ")) {
      steps.push_back({line.substr(2), {}});
    } else if (line.starts_with("> ") && !steps.empty() &&
               steps.back().shown.empty()) {
      steps.back().command += "\n" + line.substr(2);
    } else if (!steps.empty()) {
      steps.back().shown.push_back(line);
    } else {
      throw std::runtime_error(session.where + ": no command before " + line);
    }
  }
  // A blank line before the next command parts the two for the reader.
  for (SessionStep& step : steps) {
    while (!step.shown.empty() && step.shown.back().empty()) {
      step.shown.pop_back();
    }
  }
  return steps;
}

// Whether lines are as shown, where "..." stands for any number of them: each
// piece between two "..." is taken where it first stands.
inline bool matches_shown(const std::vector<std::string>& lines,
                          const std::vector<std::string>& shown) {
  std::size_t line = 0;
  std::size_t row = 0;
  std::size_t again_line = 0;
  std::size_t again_row = shown.size() + 1;  // past the end: none
  while (line < lines.size()) {
    if (row < shown.size() && shown[row] == "...") {
      again_row = ++row;
      again_line = line;
    } else if (row < shown.size() && shown[row] == lines[line]) {
      ++row;
      ++line;
    } else if (again_row <= shown.size()) {
      row = again_row;
      line = ++again_line;
    } else {
      return false;
    }
  }
  while (row < shown.size() && shown[row] == "...") {
    ++row;
  }
  return row == shown.size();
}

}  // namespace newsparse::testing
