// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// What was asked for, nothing interpreted: settings.h says what it means. Each
// member belongs to one row of option_table.h and is empty until somebody asks.
struct TypedOptions {
  std::optional<bool> short_help;
  std::optional<bool> full_help;
  std::optional<bool> version;
  std::optional<bool> schema;
  std::optional<std::string> generate;
  std::vector<std::string> inputs;
  std::optional<std::string> input_format;
  std::optional<std::string> encoding;
  std::vector<std::string> maps;
  std::vector<std::string> globs;
  std::vector<std::string> excludes;
  std::optional<bool> hidden;
  std::optional<bool> follow;
  std::optional<std::string> max_depth;
  std::optional<std::string> files_from;
  std::optional<bool> null;
  std::optional<std::string> max_bytes;
  std::optional<std::string> format;
  std::optional<std::string> table;
  std::optional<std::string> fields;
  std::optional<bool> tokens;
  std::optional<bool> no_text;
  std::optional<std::string> offsets;
  std::optional<bool> excel;
  std::optional<bool> array;
  std::optional<std::string> output;
  std::optional<std::string> output_dir;
  std::optional<bool> skip_existing;
  std::optional<std::string> color;
  std::optional<std::string> width;
  std::optional<std::string> locale;
  std::optional<std::string> language;
  std::optional<std::string> min_confidence;
  std::optional<std::string> data;
  std::optional<std::string> jobs;
  std::optional<bool> line_buffered;
  std::optional<bool> fail_fast;
  std::optional<std::string> progress;
  std::optional<bool> quiet;
  std::optional<int> verbose;
  std::optional<std::string> config;
  std::optional<bool> no_config;

  // Where what was not typed comes from, by key: "NEWSPARSE_FORMAT".
  std::map<std::string, std::string, std::less<>> origins{};
};

// "--format", or where it comes from when it was not typed.
std::string spelled(const TypedOptions& typed, std::string_view key);

// `arguments` without the program's name. Throws UsageError, which says what
// was probably meant when an option is misspelt.
TypedOptions parse_options(const std::vector<std::string>& arguments);

}  // namespace newsparse
