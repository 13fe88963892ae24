// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace newsparse::testing {

// One case of a plain-text case file: a name line that starts with "== ", then
// the lines below it up to the next name, without blank lines at the end.
// Lines before the first name are for readers.
struct Case {
  std::string name;
  std::vector<std::string> lines;
  std::string where;  // "tests/stages/cases/tokens.txt:12"
};

// Reads tests/`path`. Throws when the file is missing or holds no case, so
// that a test over cases cannot pass by reading nothing.
inline std::vector<Case> read_cases(const std::string& path) {
  std::ifstream in(std::string(NEWSPARSE_SOURCE_DIR) + "/tests/" + path);
  std::vector<Case> cases;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.rfind("== ", 0) == 0) {
      cases.push_back(
          {line.substr(3), {}, "tests/" + path + ":" + std::to_string(number)});
    } else if (!cases.empty()) {
      cases.back().lines.push_back(line);
    }
  }
  for (Case& one : cases) {
    while (!one.lines.empty() && one.lines.back().empty()) {
      one.lines.pop_back();
    }
  }
  if (cases.empty()) {
    throw std::runtime_error("no cases in tests/" + path);
  }
  return cases;
}

}  // namespace newsparse::testing
