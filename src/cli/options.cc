// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cli/messages.h"
#include "cli/suggestion.h"

namespace newsparse {
namespace {

constexpr std::string_view kExamples =
    R"(Says who said what in news articles, and which countries they are about.

Usage: newsparse [OPTIONS] [INPUT...]

Examples:
  newsparse article.txt                   a report on the terminal
  newsparse article.txt | jq '.claims[]'  JSON Lines into a pipe
  newsparse -f json article.txt           JSON for people
  newsparse news/ -o news.jsonl           every article of a folder
  curl -s example.org/a.txt | newsparse - standard input
)";

constexpr std::string_view kCommonOptions = R"(
Options:
  -i, --input-format auto|text|jsonl      what the input is
  -f, --format auto|text|json|jsonl|conllu
                                          what is written
  -o, --output FILE                       write to FILE
  -j, --jobs N                            articles analyzed at once
  -q, -v                                  say less, say more
      --tokens                            list the tokens too (JSON)
      --schema                            print the JSON Schema of a record
  -V, --version                           print version and data
      --help                              every option
)";

constexpr std::string_view kFooter =
    R"(INPUT is a file, a folder (its *.txt, *.text, *.md, *.jsonl and *.ndjson files,
in byte order of their names) or - for standard input. JSON Lines hold one
article a line: {"id": "7", "title": "...", "text": "..."}.

A path that is not UTF-8 is shown as "bytes:" and the path in which every byte
that is not UTF-8, and every "%", is written %XX; so is a path that begins with
"bytes:" by itself.

Environment: NEWSPARSE_DATA (as --data), NO_COLOR, CLICOLOR_FORCE, TERM.

Exit status: 0 every input was analyzed; 1 at least one failed, the others are
written; 2 wrong usage, broken data, or no input could be opened; 3 the output
could not be written; 128+n ended by signal n.
)";

// The parser, bound to the struct that it fills.
class Parser {
 public:
  Parser() : app_("", "newsparse") {
    app_.set_help_flag();
    // Inputs are what no option takes. As an option of CLI11 they would lose
    // brackets: a file may be called "[a]".
    app_.allow_extras();
    app_.get_formatter()->column_width(34);
    add_actions();
    add_input();
    add_output();
    add_running();
  }

  CLI::App& app() { return app_; }
  TypedOptions& typed() { return typed_; }

 private:
  void add_flag(const char* name, bool& value, const char* description,
                const char* group) {
    app_.add_flag(name, value, description)->group(group);
  }

  // A value is taken as it is typed, "[a]" too.
  void add_value(const char* name, std::optional<std::string>& value,
                 const std::pair<const char*, const char*>& value_and_meaning,
                 const char* group) {
    app_.add_option_function<std::string>(
            name, [&value](const std::string& typed) { value = typed; },
            value_and_meaning.second)
        ->type_name(value_and_meaning.first)
        ->allow_extra_args(false)
        ->group(group);
  }

  void add_actions() {
    constexpr const char* kGroup = "Actions";
    add_flag("-h", typed_.short_help, "One screen of help", kGroup);
    add_flag("--help", typed_.full_help, "This help", kGroup);
    add_flag("-V,--version", typed_.version,
             "Version, schema version, data, libraries", kGroup);
    add_flag("--schema", typed_.schema, "The JSON Schema of a record", kGroup);
  }

  void add_input() {
    constexpr const char* kGroup = "Input";
    add_value("-i,--input-format", typed_.input_format,
              {"auto|text|jsonl", "by name, then by first bytes"}, kGroup);
    add_value("--max-bytes", typed_.max_bytes,
              {"N", "Longest record; default 67108864"}, kGroup);
  }

  void add_output() {
    constexpr const char* kGroup = "Output";
    add_value(
        "-f,--format", typed_.format,
        {"auto|text|json|jsonl|conllu", "auto: text on a terminal, else jsonl"},
        kGroup);
    add_flag("--tokens", typed_.tokens, "Fill the list of tokens (JSON)",
             kGroup);
    add_value("-o,--output", typed_.output,
              {"FILE", "Appears when it is complete"}, kGroup);
    add_value("--color", typed_.color,
              {"auto|always|never", "auto: on a terminal only"}, kGroup);
    add_value("--width", typed_.width, {"N", "Columns of the report"}, kGroup);
  }

  void add_running() {
    constexpr const char* kGroup = "Running";
    add_value("--data", typed_.data, {"DIR", "Data instead of those built in"},
              kGroup);
    add_value("-j,--jobs", typed_.jobs,
              {"N", "Articles at once; default: processors"}, kGroup);
    add_flag("-q", typed_.quiet, "Errors only, no warnings", kGroup);
    app_.add_flag("-v", typed_.verbose, "Say more; twice: timings")
        ->group(kGroup);
  }

  CLI::App app_;
  TypedOptions typed_;
};

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  return names;
}

UsageError unknown_option(const std::string& typed, const CLI::App& app) {
  const std::string name = typed.substr(0, typed.find('='));
  const auto meant = suggest(name, option_names(app));
  return UsageError("unknown option " + name,
                    meant ? "did you mean " + *meant + "?"
                          : "newsparse --help lists every option");
}

}  // namespace

TypedOptions parse_options(const std::vector<std::string>& arguments) {
  Parser parser;
  const auto mark = std::find(arguments.begin(), arguments.end(), "--");
  // CLI11 takes them from the end.
  std::vector<std::string> reversed(std::make_reverse_iterator(mark),
                                    arguments.rend());
  try {
    parser.app().parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    throw UsageError(error.what(), "newsparse --help lists every option");
  }
  TypedOptions typed = parser.typed();
  for (const std::string& left : parser.app().remaining()) {
    if (left.size() > 1 && left.front() == '-') {
      throw unknown_option(left, parser.app());
    }
    typed.inputs.push_back(left);
  }
  if (mark != arguments.end()) {
    typed.inputs.insert(typed.inputs.end(), mark + 1, arguments.end());
  }
  return typed;
}

std::string full_help() {
  Parser parser;
  // The usage line stands in the examples already.
  const std::string options = parser.app().help();
  return std::string(kExamples) + "\n" +
         options.substr(options.find("Actions:")) + std::string(kFooter);
}

std::string short_help() {
  return std::string(kExamples) + std::string(kCommonOptions);
}

}  // namespace newsparse
