// SPDX-License-Identifier: Apache-2.0
#include "cli/settings.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <tbb/info.h>

#include "cli/choices.h"
#include "cli/suggestion.h"
#include "text/decoding.h"
#include "text/region_names.h"

namespace newsparse {
namespace {

constexpr std::size_t kMaxJobs = 1024;
constexpr std::size_t kMinWidth = 20;
constexpr std::size_t kMaxWidth = 10'000;
constexpr std::size_t kMaxDepth = 10'000;
// Positions in a text have 32 bits, and decoding may make a text longer.
constexpr std::size_t kMaxRecord = (std::size_t{1} << 31U) - 1;

std::size_t number(const std::string& option, const std::string& typed,
                   std::size_t least, std::size_t most) {
  std::size_t value = 0;
  const char* const end = typed.data() + typed.size();
  const auto parsed = std::from_chars(typed.data(), end, value);
  if (parsed.ec != std::errc() || parsed.ptr != end || value < least ||
      value > most) {
    throw UsageError(option + " takes a whole number from " +
                         std::to_string(least) + " to " + std::to_string(most) +
                         ", not '" + typed + "'",
                     "");
  }
  return value;
}

std::string locale(const std::string& option, const std::string& typed) {
  if (!is_known_locale(typed)) {
    throw UsageError(option + " knows no language '" + typed + "'",
                     "codes are those of CLDR: de, fr, pt-BR");
  }
  return typed;
}

std::string encoding(const std::string& option, const std::string& typed) {
  const auto name = encoding_name(typed);
  if (!name) {
    throw UsageError(option + " knows no encoding '" + typed + "'",
                     "auto, or a name of IANA: UTF-8, windows-1251, Shift_JIS");
  }
  return *name;
}

float share(const std::string& option, const std::string& typed) {
  float value = 0;
  const char* const end = typed.data() + typed.size();
  const auto parsed =
      std::from_chars(typed.data(), end, value, std::chars_format::fixed);
  if (parsed.ec != std::errc() || parsed.ptr != end ||
      !(value >= 0 && value <= 1)) {
    throw UsageError(
        option + " takes a number from 0 to 1, not '" + typed + "'", "");
  }
  return value;
}

std::string path(const std::string& option, const std::string& typed) {
  if (typed.empty()) {
    throw UsageError(option + " takes a path, not nothing", "");
  }
  return typed;
}

ColorChoice color_of(const TypedOptions& typed,
                     const Environment& environment) {
  if (typed.color) {
    return choose<ColorChoice>(spelled(typed, "color"), *typed.color,
                               {{"auto", ColorChoice::Auto},
                                {"always", ColorChoice::Always},
                                {"never", ColorChoice::Never}});
  }
  if (variable(environment, "NO_COLOR")) {
    return ColorChoice::Never;
  }
  if (variable(environment, "CLICOLOR_FORCE").value_or("0") != "0") {
    return ColorChoice::Always;
  }
  return variable(environment, "TERM") == "dumb" ? ColorChoice::Never
                                                 : ColorChoice::Auto;
}

Verbosity verbosity_of(const TypedOptions& typed) {
  const bool quiet = typed.quiet.value_or(false);
  const int verbose = typed.verbose.value_or(0);
  if (quiet && verbose > 0) {
    throw UsageError("-q and -v exclude each other", "");
  }
  if (quiet) {
    return Verbosity::Quiet;
  }
  return verbose == 0   ? Verbosity::Normal
         : verbose == 1 ? Verbosity::Verbose
                        : Verbosity::Debug;
}

ReadSettings reading_of(const TypedOptions& typed) {
  ReadSettings reading;
  reading.format = choose<InputFormat>(spelled(typed, "input-format"),
                                       typed.input_format.value_or("auto"),
                                       {{"auto", InputFormat::Auto},
                                        {"text", InputFormat::Text},
                                        {"html", InputFormat::Html},
                                        {"json", InputFormat::Json},
                                        {"jsonl", InputFormat::JsonLines}});
  if (typed.max_bytes) {
    reading.max_bytes =
        number(spelled(typed, "max-bytes"), *typed.max_bytes, 1, kMaxRecord);
  }
  reading.walk.globs = typed.globs;
  reading.walk.excludes = typed.excludes;
  reading.walk.hidden = typed.hidden.value_or(false);
  reading.walk.follow = typed.follow.value_or(false);
  if (typed.max_depth) {
    reading.walk.max_depth =
        number(spelled(typed, "max-depth"), *typed.max_depth, 1, kMaxDepth);
  }
  if (typed.files_from) {
    reading.list = path(spelled(typed, "files-from"), *typed.files_from);
  }
  if (typed.null.value_or(false)) {
    if (!typed.files_from) {
      throw UsageError(spelled(typed, "null") + " needs --files-from",
                       "it says how the names in that file end");
    }
    reading.list_end = '\0';
  }
  return reading;
}

bool is_json(OutputFormat format) {
  return format == OutputFormat::Auto || format == OutputFormat::Json ||
         format == OutputFormat::JsonLines;
}

bool is_table(OutputFormat format) {
  return format == OutputFormat::Csv || format == OutputFormat::Tsv;
}

void take_output(const TypedOptions& typed, Settings& settings) {
  if (typed.output) {
    settings.output = path(spelled(typed, "output"), *typed.output);
  }
  if (typed.output_dir) {
    settings.output_folder =
        path(spelled(typed, "output-dir"), *typed.output_dir);
  }
  if (typed.output && typed.output_dir) {
    throw UsageError(spelled(typed, "output") + " and " +
                         spelled(typed, "output-dir") + " exclude each other",
                     "");
  }
  settings.skip_existing = typed.skip_existing.value_or(false);
  if (settings.skip_existing && !typed.output_dir) {
    throw UsageError(spelled(typed, "skip-existing") + " needs --output-dir",
                     "without it there is one output for all inputs");
  }
  settings.array = typed.array.value_or(false);
  if (settings.array && !is_json(settings.format)) {
    throw UsageError(spelled(typed, "array") + " is for JSON",
                     "-f json or -f jsonl");
  }
}

// The names between commas. Throws when the format has no such field.
std::vector<std::string> fields_of(const std::string& option,
                                   const std::string& typed,
                                   const Settings& settings) {
  const bool table = is_table(settings.format);
  const std::vector<std::string> known =
      table ? table_fields(settings.rows) : record_fields();
  std::vector<std::string> fields;
  for (std::size_t begin = 0; begin <= typed.size();) {
    const std::size_t comma = std::min(typed.find(',', begin), typed.size());
    const std::string field = typed.substr(begin, comma - begin);
    begin = comma + 1;
    const bool is_known =
        table ? is_table_field(settings.rows, field)
              : std::find(known.begin(), known.end(), field) != known.end();
    if (!is_known) {
      throw UsageError(
          option + " knows no field '" + field + "'",
          did_you_mean(field, known, "newsparse --schema lists them"));
    }
    fields.push_back(field);
  }
  return fields;
}

// An option that the format has no use for is a mistake where it is typed; in
// the environment and in a configuration it waits for a format that has.
bool is_on_command_line(const TypedOptions& typed, std::string_view key) {
  return !typed.origins.contains(key);
}

void take_table(const TypedOptions& typed, Settings& settings) {
  settings.rows =
      choose<TableRows>(spelled(typed, "table"), typed.table.value_or("claims"),
                        {{"claims", TableRows::Claims},
                         {"speakers", TableRows::Speakers},
                         {"countries", TableRows::Countries},
                         {"entities", TableRows::Entities},
                         {"sentences", TableRows::Sentences},
                         {"articles", TableRows::Articles}});
  if (typed.table && is_on_command_line(typed, "table")) {
    if (settings.format == OutputFormat::Auto) {
      settings.format = OutputFormat::Csv;
    }
    if (!is_table(settings.format)) {
      throw UsageError("--table is for csv and tsv", "-f csv or -f tsv");
    }
  }
  settings.excel = typed.excel.value_or(false);
  if (settings.excel && settings.format != OutputFormat::Csv &&
      is_on_command_line(typed, "excel")) {
    throw UsageError("--excel is for csv", "-f csv");
  }
}

// Which part of a record is written, and in what its offsets are.
void take_part(const TypedOptions& typed, Settings& settings) {
  const bool json = is_json(settings.format);
  const bool data = json || is_table(settings.format);
  settings.tokens = typed.tokens.value_or(false);
  settings.text = !typed.no_text.value_or(false);
  if (!settings.text && !json && is_on_command_line(typed, "no-text")) {
    throw UsageError("--no-text is for JSON", "-f json or -f jsonl");
  }
  settings.offsets = choose<OffsetUnit>(spelled(typed, "offsets"),
                                        typed.offsets.value_or("codepoint"),
                                        {{"codepoint", OffsetUnit::CodePoint},
                                         {"byte", OffsetUnit::Byte},
                                         {"utf16", OffsetUnit::Utf16}});
  for (const auto& [name, value] :
       {std::pair{"offsets", &typed.offsets}, {"fields", &typed.fields}}) {
    if (*value && !data && is_on_command_line(typed, name)) {
      throw UsageError(std::string("--") + name + " is for JSON, csv and tsv",
                       "-f json, jsonl, csv or tsv");
    }
  }
  if (typed.fields && data) {
    settings.fields =
        fields_of(spelled(typed, "fields"), *typed.fields, settings);
  }
}

void take_running(const TypedOptions& typed, Settings& settings) {
  settings.jobs = typed.jobs
                      ? number(spelled(typed, "jobs"), *typed.jobs, 1, kMaxJobs)
                      : static_cast<std::size_t>(
                            std::max(tbb::info::default_concurrency(), 1));
  settings.verbosity = verbosity_of(typed);
  settings.fail_fast = typed.fail_fast.value_or(false);
  settings.progress = choose<ProgressChoice>(
      spelled(typed, "progress"), typed.progress.value_or("auto"),
      {{"auto", ProgressChoice::Auto},
       {"always", ProgressChoice::Always},
       {"never", ProgressChoice::Never}});
}

TableStyle table_style(const Settings& settings) {
  return settings.format == OutputFormat::Tsv ? TableStyle::Tsv
         : settings.excel                     ? TableStyle::Excel
                                              : TableStyle::Csv;
}

}  // namespace

Settings settings_of(const TypedOptions& typed,
                     const Environment& environment) {
  Settings settings;
  settings.inputs = typed.inputs;
  settings.reading = reading_of(typed);
  settings.articles.paths = json_paths_of(spelled(typed, "map"), typed.maps);
  if (typed.encoding.value_or("auto") != "auto") {
    settings.articles.encoding =
        encoding(spelled(typed, "encoding"), *typed.encoding);
  }
  settings.format = choose<OutputFormat>(spelled(typed, "format"),
                                         typed.format.value_or("auto"),
                                         {{"auto", OutputFormat::Auto},
                                          {"text", OutputFormat::Text},
                                          {"json", OutputFormat::Json},
                                          {"jsonl", OutputFormat::JsonLines},
                                          {"csv", OutputFormat::Csv},
                                          {"tsv", OutputFormat::Tsv},
                                          {"html", OutputFormat::Html},
                                          {"conllu", OutputFormat::Conllu}});
  take_output(typed, settings);
  take_table(typed, settings);
  take_part(typed, settings);
  settings.color = color_of(typed, environment);
  if (typed.width) {
    settings.width = static_cast<Index>(
        number(spelled(typed, "width"), *typed.width, kMinWidth, kMaxWidth));
  }
  if (typed.locale) {
    settings.locale = locale(spelled(typed, "locale"), *typed.locale);
  }
  if (typed.min_confidence) {
    settings.analysis.min_confidence =
        share(spelled(typed, "min-confidence"), *typed.min_confidence);
  }
  if (typed.data) {
    settings.data = path(spelled(typed, "data"), *typed.data);
  }
  settings.language = typed.language.value_or("");
  take_running(typed, settings);
  return settings;
}

Appearance appearance_of(const Settings& settings,
                         std::optional<Index> terminal_width) {
  Appearance appearance;
  appearance.format = settings.format;
  appearance.array = settings.array;
  if (settings.format == OutputFormat::Auto) {
    const bool json = settings.array || !settings.fields.empty();
    appearance.format = !terminal_width ? OutputFormat::JsonLines
                        : json          ? OutputFormat::Json
                                        : OutputFormat::Text;
  }
  appearance.json = {appearance.format == OutputFormat::Json, settings.tokens,
                     settings.text, settings.offsets, settings.fields};
  if (is_table(appearance.format)) {
    appearance.table = TableOptions{settings.rows, table_style(settings),
                                    settings.offsets, settings.fields};
  }
  appearance.report.color =
      settings.color == ColorChoice::Always ||
      (settings.color == ColorChoice::Auto && terminal_width.has_value());
  appearance.report.locale = settings.locale;
  appearance.report.width =
      settings.width.value_or(terminal_width.value_or(80));
  return appearance;
}

std::string_view ending_of(const Appearance& appearance) {
  switch (appearance.format) {
    case OutputFormat::Text:
      return ".txt";
    case OutputFormat::Csv:
      return ".csv";
    case OutputFormat::Tsv:
      return ".tsv";
    case OutputFormat::Html:
      return ".html";
    case OutputFormat::Conllu:
      return ".conllu";
    default:
      return ".json";
  }
}

}  // namespace newsparse
