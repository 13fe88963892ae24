// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <unistd.h>

#include "newsparse/format.h"
#include "newsparse/language_pack.h"

#include "cli/completions.h"
#include "cli/configuration.h"
#include "cli/file.h"
#include "cli/help.h"
#include "cli/manual.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/path_name.h"
#include "cli/run.h"
#include "cli/settings.h"
#include "cli/signal_watch.h"
#include "cli/version.h"

namespace newsparse {
namespace {

constexpr int kWrongUsage = 2;
constexpr int kNotWritten = 3;

// The language asked for, else the only one there is, else English. Where
// there is none at all, the pack that is missing tells what it lacks.
std::string choose_language(const Settings& settings) {
  const std::vector<std::string> codes = LanguagePack::codes_in(settings.data);
  if (settings.language.empty()) {
    return codes.size() == 1 ? codes.front() : "en";
  }
  if (!codes.empty() &&
      std::find(codes.begin(), codes.end(), settings.language) == codes.end()) {
    std::string known = "known are:";
    for (const std::string& code : codes) {
      known += " " + code;
    }
    throw UsageError("no data for the language '" + settings.language + "'",
                     known);
  }
  return settings.language;
}

LanguagePack load_pack(const Settings& settings) {
  try {
    const std::string code = choose_language(settings);
    return settings.data.empty()
               ? LanguagePack::built_in(code)
               : LanguagePack::from_directory(settings.data, code);
  } catch (const UsageError&) {
    throw;
  } catch (const Error& error) {
    throw UsageError(error.what(), settings.data.empty()
                                       ? ""
                                       : "the data were asked for by --data, "
                                         "NEWSPARSE_DATA or a configuration");
  }
}

// The file that is written or replaced, when there is one.
std::optional<FileIdentity> output_identity(const Settings& settings) {
  if (!settings.output_folder.empty()) {
    return std::nullopt;  // its files are called otherwise than inputs
  }
  if (settings.output.empty()) {
    return identity_of(STDOUT_FILENO);
  }
  return identity_of(open_path(settings.output, O_PATH).get());
}

// A file that is read must not be written. Asked of what stands on the command
// line before anything is written; files of folders are asked one by one.
void refuse_input_as_output(const Settings& settings) {
  const std::optional<FileIdentity> output = output_identity(settings);
  if (!output) {
    return;
  }
  for (const std::string& path : settings.inputs) {
    const auto input = path == "-" ? identity_of(STDIN_FILENO)
                                   : identity_of(open_path(path, O_PATH).get());
    if (input == output) {
      throw UsageError(name_of_path(path) + ": the input is also the output",
                       "write to another file");
    }
  }
}

void make_folder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error || !std::filesystem::is_directory(folder, error)) {
    throw WriteError("cannot make the folder " + name_of_path(folder) +
                     (error ? ": " + describe_errno(error.value()) : ""));
  }
}

std::unique_ptr<Output> open_output(const Settings& settings) {
  if (!settings.output_folder.empty()) {
    make_folder(settings.output_folder);
    return std::make_unique<Output>(Output::Later());
  }
  return settings.output.empty() ? std::make_unique<Output>()
                                 : std::make_unique<Output>(settings.output);
}

int print(const Settings& settings, const std::string& text) {
  if (!settings.output_folder.empty()) {
    throw UsageError("--output-dir takes results alone",
                     "-o FILE takes what is printed");
  }
  const auto output = open_output(settings);
  if (output->write(text)) {
    output->finish();
  }
  return 0;
}

int analyze_inputs(Settings settings) {
  if (settings.inputs.empty() && settings.reading.list.empty()) {
    if (isatty(STDIN_FILENO) == 1) {
      std::fputs(short_help().c_str(), stderr);
      return kWrongUsage;
    }
    settings.inputs = {"-"};
  }
  refuse_input_as_output(settings);
  if (settings.reading.list == "-" &&
      std::find(settings.inputs.begin(), settings.inputs.end(), "-") !=
          settings.inputs.end()) {
    throw UsageError("standard input cannot be both an input and a list", "");
  }
  const LanguagePack pack = load_pack(settings);
  SignalWatch watch;
  const auto output = open_output(settings);
  watch.start(*output);
  return run(settings, pack, *output);
}

// What is printed without reading anything, nothing when something is read.
std::optional<std::string> printed(const TypedOptions& typed) {
  if (typed.short_help.value_or(false)) {
    return short_help();
  }
  if (typed.full_help.value_or(false)) {
    return full_help();
  }
  if (typed.schema.value_or(false)) {
    return std::string(json_schema());
  }
  if (typed.generate) {
    return *typed.generate == "man" ? manual_page()
                                    : completions(*typed.generate);
  }
  return std::nullopt;
}

int act(const std::vector<std::string>& arguments) {
  TypedOptions typed = parse_options(arguments);
  const Environment environment = environment_of_process();
  // Help must come also when the configuration is broken.
  const std::optional<std::string> text = printed(typed);
  if (!text) {
    complete(typed, environment);
  }
  const Settings settings = settings_of(typed, environment);
  start_messages(settings.verbosity);
  if (text) {
    return print(settings, *text);
  }
  if (typed.version.value_or(false)) {
    return print(settings, version_text(load_pack(settings)));
  }
  return analyze_inputs(settings);
}

}  // namespace

int run_command(const std::vector<std::string>& arguments) {
  // A closed pipe is told by the write that fails.
  std::signal(SIGPIPE, SIG_IGN);
  start_messages(Verbosity::Normal);
  try {
    return act(arguments);
  } catch (const UsageError& error) {
    report_error("", {"", error.what(), error.hint()});
    return kWrongUsage;
  } catch (const WriteError& error) {
    report_error("", {"", error.what(), ""});
    return kNotWritten;
  } catch (const std::bad_alloc&) {
    report_error("", {"", "not enough memory", ""});
    return kWrongUsage;
  } catch (const std::exception& error) {
    report_error("", {"", error.what(), ""});
    return kWrongUsage;
  }
}

}  // namespace newsparse
