// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "newsparse/analyze.h"
#include "newsparse/format.h"

#include "cli/article.h"
#include "cli/configuration.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/record_reader.h"

namespace newsparse {

enum class OutputFormat { Auto, Text, Json, JsonLines, Csv, Tsv, Html, Conllu };
enum class ColorChoice { Auto, Always, Never };
enum class ProgressChoice { Auto, Always, Never };

// What the typed options mean.
struct Settings {
  std::vector<std::string> inputs;
  ReadSettings reading;
  ArticleOptions articles;
  OutputFormat format = OutputFormat::Auto;
  std::string output;         // empty: standard output
  std::string output_folder;  // empty: one output for all
  bool skip_existing = false;
  bool array = false;
  ColorChoice color = ColorChoice::Auto;
  std::optional<Index> width;  // nothing: the terminal's
  std::string locale;          // of countries in reports; empty: English
  bool tokens = false;
  bool text = true;  // of the article, in its record
  OffsetUnit offsets = OffsetUnit::CodePoint;
  TableRows rows = TableRows::Claims;
  bool excel = false;
  std::vector<std::string> fields;  // empty: those of the format
  AnalysisOptions analysis;
  std::string data;      // empty: the data built in
  std::string language;  // empty: English, or the only one of the data
  std::size_t jobs = 1;
  bool fail_fast = false;
  ProgressChoice progress = ProgressChoice::Auto;
  Verbosity verbosity = Verbosity::Normal;
};

// Throws UsageError naming the option and what it takes. Of the environment
// only NO_COLOR, CLICOLOR_FORCE and TERM are asked here.
Settings settings_of(const TypedOptions& typed, const Environment& environment);

// How records look where they go.
struct Appearance {
  OutputFormat format = OutputFormat::JsonLines;  // never Auto
  bool array = false;  // records of JSON are elements of one array
  JsonOptions json;
  ReportOptions report;
  std::optional<TableOptions> table;  // of csv and tsv
};

// `terminal_width` is the output's, nothing when that is no terminal.
Appearance appearance_of(const Settings& settings,
                         std::optional<Index> terminal_width);

// What a file of such records is called by: ".json".
std::string_view ending_of(const Appearance& appearance);

}  // namespace newsparse
