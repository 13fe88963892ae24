// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/process.h"

namespace newsparse::testing {

// Runs a script by bash: `input` is its standard input, `arguments` are $1,
// $2 and so on.
inline Outcome run_bash(const std::string& script,
                        std::vector<std::string> arguments = {},
                        std::string input = "") {
  Launch launch;
  launch.arguments = {"-c", script, "bash"};
  launch.arguments.insert(launch.arguments.end(), arguments.begin(),
                          arguments.end());
  launch.input = std::move(input);
  return run_program("/bin/bash", launch);
}

// Whether a program can be found; tests that want it are skipped without.
inline bool has_program(const std::string& name) {
  return run_bash("command -v \"$1\"", {name}).status == 0;
}

}  // namespace newsparse::testing
