// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace newsparse {

// What was typed, nothing interpreted. settings.h says what it means.
struct TypedOptions {
  bool short_help = false;
  bool full_help = false;
  bool version = false;
  bool schema = false;
  std::vector<std::string> inputs;
  std::optional<std::string> input_format;
  std::optional<std::string> max_bytes;
  std::optional<std::string> format;
  std::optional<std::string> output;
  std::optional<std::string> color;
  std::optional<std::string> width;
  std::optional<std::string> data;
  std::optional<std::string> jobs;
  bool tokens = false;
  bool quiet = false;
  int verbose = 0;
};

// `arguments` without the program's name. Throws UsageError, which says what
// was probably meant when an option is misspelt.
TypedOptions parse_options(const std::vector<std::string>& arguments);

// Every option, in groups; and one screen with examples first.
std::string full_help();
std::string short_help();

}  // namespace newsparse
