// SPDX-License-Identifier: Apache-2.0
#include "cli/settings.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

#include <tbb/info.h>

#include "cli/suggestion.h"

namespace newsparse {
namespace {

constexpr std::size_t kMaxJobs = 1024;
constexpr std::size_t kMinWidth = 20;
constexpr std::size_t kMaxWidth = 10'000;
// Positions in a text have 32 bits, and decoding may make a text longer.
constexpr std::size_t kMaxRecord = (std::size_t{1} << 31U) - 1;

template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

template <class Value>
Value choose(const std::string& option, const std::string& typed,
             const Choices<Value>& choices) {
  std::vector<std::string> names;
  std::string list;
  for (const auto& [name, value] : choices) {
    if (name == typed) {
      return value;
    }
    names.push_back(name);
    list += (list.empty() ? "" : ", ") + name;
  }
  const auto meant = suggest(typed, names);
  throw UsageError(option + " takes " + list + ", not '" + typed + "'",
                   meant ? "did you mean " + *meant + "?" : "");
}

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

std::string path(const std::string& option, const std::string& typed) {
  if (typed.empty()) {
    throw UsageError(option + " takes a path, not nothing", "");
  }
  return typed;
}

std::optional<std::string> variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

bool is_set(const std::optional<std::string>& value) {
  return value && !value->empty();
}

ColorChoice color_of(const TypedOptions& typed,
                     const Environment& environment) {
  if (typed.color) {
    return choose<ColorChoice>("--color", *typed.color,
                               {{"auto", ColorChoice::Auto},
                                {"always", ColorChoice::Always},
                                {"never", ColorChoice::Never}});
  }
  if (is_set(environment.no_color)) {
    return ColorChoice::Never;
  }
  if (is_set(environment.force_color) && *environment.force_color != "0") {
    return ColorChoice::Always;
  }
  return environment.terminal == "dumb" ? ColorChoice::Never
                                        : ColorChoice::Auto;
}

Verbosity verbosity_of(const TypedOptions& typed) {
  if (typed.quiet && typed.verbose > 0) {
    throw UsageError("-q and -v exclude each other", "");
  }
  if (typed.quiet) {
    return Verbosity::Quiet;
  }
  return typed.verbose == 0   ? Verbosity::Normal
         : typed.verbose == 1 ? Verbosity::Verbose
                              : Verbosity::Debug;
}

ReadSettings reading_of(const TypedOptions& typed) {
  ReadSettings reading;
  reading.format =
      choose<InputFormat>("--input-format", typed.input_format.value_or("auto"),
                          {{"auto", InputFormat::Auto},
                           {"text", InputFormat::Text},
                           {"jsonl", InputFormat::JsonLines}});
  if (typed.max_bytes) {
    reading.max_bytes = number("--max-bytes", *typed.max_bytes, 1, kMaxRecord);
  }
  return reading;
}

}  // namespace

Environment Environment::of_process() {
  return {variable("NEWSPARSE_DATA"), variable("NO_COLOR"),
          variable("CLICOLOR_FORCE"), variable("TERM")};
}

Settings settings_of(const TypedOptions& typed,
                     const Environment& environment) {
  Settings settings;
  settings.inputs = typed.inputs;
  settings.reading = reading_of(typed);
  settings.format =
      choose<OutputFormat>("--format", typed.format.value_or("auto"),
                           {{"auto", OutputFormat::Auto},
                            {"text", OutputFormat::Text},
                            {"json", OutputFormat::Json},
                            {"jsonl", OutputFormat::JsonLines},
                            {"conllu", OutputFormat::Conllu}});
  if (typed.output) {
    settings.output = path("--output", *typed.output);
  }
  settings.color = color_of(typed, environment);
  if (typed.width) {
    settings.width = static_cast<Index>(
        number("--width", *typed.width, kMinWidth, kMaxWidth));
  }
  settings.tokens = typed.tokens;
  settings.data =
      typed.data ? path("--data", *typed.data) : environment.data.value_or("");
  settings.jobs = typed.jobs ? number("--jobs", *typed.jobs, 1, kMaxJobs)
                             : static_cast<std::size_t>(std::max(
                                   tbb::info::default_concurrency(), 1));
  settings.verbosity = verbosity_of(typed);
  return settings;
}

Appearance appearance_of(const Settings& settings,
                         std::optional<Index> terminal_width) {
  Appearance appearance;
  appearance.format = settings.format;
  if (settings.format == OutputFormat::Auto) {
    appearance.format =
        terminal_width ? OutputFormat::Text : OutputFormat::JsonLines;
  }
  appearance.json = {appearance.format == OutputFormat::Json, settings.tokens};
  appearance.report.color =
      settings.color == ColorChoice::Always ||
      (settings.color == ColorChoice::Auto && terminal_width.has_value());
  appearance.report.width =
      settings.width.value_or(terminal_width.value_or(80));
  return appearance;
}

}  // namespace newsparse
