// SPDX-License-Identifier: Apache-2.0
#include "cli/option_table.h"

#include <algorithm>
#include <array>

namespace newsparse {
namespace {

using enum OptionGroup;
using T = TypedOptions;

// clang-format off
constexpr auto kOptions = std::to_array<OptionRow>({
    {Actions, 'h', "", "", "one screen of help", &T::short_help},
    {Actions, 0, "help", "", "this help", &T::full_help,
     "every option"},
    {Actions, 'V', "version", "",
     "print the versions of program, schema, data and libraries", &T::version,
     "versions of program and data"},
    {Actions, 0, "schema", "", "print the JSON Schema of a record",
     &T::schema, "the JSON Schema of a record"},
    {Actions, 0, "generate", "man|bash|zsh|fish",
     "print the man page, or completions for a shell", &T::generate},

    {Input, 'i', "input-format", "auto|text|html|json|jsonl",
     "what inputs are; auto: by name, then by first bytes", &T::input_format,
     "what inputs are"},
    {Input, 0, "encoding", "NAME",
     "the encoding of inputs without a byte-order mark, like windows-1251; "
     "auto: UTF-8, or a guess",
     &T::encoding},
    {Input, 0, "map", "FIELD=KEY",
     "in JSON take id, text, title or date from KEY; a.b is b inside a; may be "
     "repeated",
     &T::maps},
    {Input, 'g', "glob", "PATTERN",
     "of a folder read what matches PATTERN, not what is called like an "
     "article; may be repeated",
     &T::globs, "files of a folder"},
    {Input, 0, "exclude", "PATTERN",
     "pass over files and folders that match PATTERN; may be repeated",
     &T::excludes},
    {Input, 0, "hidden", "", "read files and folders with a dot in front",
     &T::hidden},
    {Input, 'L', "follow", "", "follow links to folders", &T::follow},
    {Input, 0, "max-depth", "N",
     "go N folders deep; 1: no folder inside a folder", &T::max_depth},
    {Input, 0, "files-from", "FILE",
     "read the inputs that FILE names, one a line; -: standard input",
     &T::files_from},
    {Input, '0', "null", "", "names in --files-from end with NUL, as of find "
     "-print0", &T::null},
    {Input, 0, "max-bytes", "N",
     "refuse longer records; default 67108864 (64 MiB)", &T::max_bytes},

    {Output, 'f', "format", "auto|text|json|jsonl|csv|tsv|html|conllu",
     "what is written; auto: csv with --table, text on a terminal, else jsonl", &T::format,
     "what is written"},
    {Output, 't', "table",
     "claims|speakers|countries|entities|sentences|articles",
     "what the rows of csv and tsv are; default: claims", &T::table},
    {Output, 0, "fields", "LIST",
     "write these alone: id,claims.speaker.name (JSON), or these columns",
     &T::fields},
    {Output, 0, "tokens", "", "fill the list of tokens (JSON)", &T::tokens,
     "fill the list of tokens (JSON)"},
    {Output, 0, "no-text", "", "leave the text of the article out (JSON)",
     &T::no_text},
    {Output, 0, "offsets", "codepoint|byte|utf16",
     "what offsets count; default: codepoint", &T::offsets},
    {Output, 0, "excel", "",
     "csv for spreadsheets: a byte-order mark, and ' before = + - @",
     &T::excel},
    {Output, 'o', "output", "FILE",
     "write to FILE, which appears when it is complete", &T::output,
     "write to FILE", "output-dir"},
    {Output, 'O', "output-dir", "DIR",
     "write a file for each input below DIR: DIR/news/a.txt.json for "
     "news/a.txt",
     &T::output_dir, "a file for each input", "output"},
    {Output, 0, "skip-existing", "",
     "pass over inputs whose file below --output-dir is there",
     &T::skip_existing},
    {Output, 0, "array", "", "one JSON array of all records", &T::array},
    {Output, 0, "color", "auto|always|never",
     "color the report; auto: on a terminal", &T::color},
    {Output, 0, "width", "N",
     "columns of the report; default: the terminal's, else 80", &T::width},
    {Output, 0, "locale", "LANG",
     "call countries in text and html as LANG does: de, fr, pt-BR", &T::locale},

    {Analysis, 'l', "language", "CODE",
     "the language of the articles; default: en, or the one that --data holds",
     &T::language},
    {Analysis, 0, "min-confidence", "X",
     "leave out claims of a confidence below X, from 0 to 1; default 0",
     &T::min_confidence},
    {Analysis, 0, "data", "DIR",
     "use the tables and models in DIR instead of those built in", &T::data},

    {Running, 'j', "jobs", "N",
     "analyze N articles at once; default: all processors", &T::jobs,
     "articles analyzed at once"},
    {Running, 0, "line-buffered", "",
     "write each record as soon as its turn comes, as is done anyway",
     &T::line_buffered},
    {Running, 0, "fail-fast", "", "end with the first input that fails",
     &T::fail_fast},
    {Running, 0, "progress", "auto|always|never",
     "show how far the run is; auto: on a terminal, after a second",
     &T::progress},
    {Running, 'q', "quiet", "", "errors only, no warnings", &T::quiet,
     "errors only, no warnings", "verbose"},
    {Running, 'v', "verbose", "", "say more; twice: the time of each article",
     &T::verbose, "", "quiet"},
    {Running, 0, "config", "FILE",
     "read options from FILE instead of ~/.config/newsparse/config",
     &T::config},
    {Running, 0, "no-config", "", "read no configuration file",
     &T::no_config},
});

constexpr auto kGroups = std::to_array<OptionGroupRow>({
    {Actions, "Actions", "newsparse --generate man | man -l -"},
    {Input, "Input", "newsparse -i jsonl feed.jsonl"},
    {Output, "Output", "newsparse -f json -o article.json article.txt"},
    {Analysis, "Analysis", "newsparse --data ./data article.txt"},
    {Running, "Running", "newsparse -j4 -q news/ > news.jsonl"},
});

constexpr auto kExamples = std::to_array<Example>({
    {"newsparse article.txt", "a report on the terminal"},
    {"newsparse article.txt | jq '.claims[]'", "JSON Lines into a pipe"},
    {"newsparse -f json article.txt", "JSON for people"},
    {"newsparse news/ -o news.jsonl", "every article of a folder"},
    {"curl -s example.org/a.txt | newsparse -", "standard input"},
});
// clang-format on

}  // namespace

std::span<const OptionRow> option_table() {
  return kOptions;
}

std::span<const OptionGroupRow> option_groups() {
  return kGroups;
}

std::span<const Example> examples() {
  return kExamples;
}

bool takes_value(const OptionRow& row) {
  return !row.value.empty();
}

bool takes_many(const OptionRow& row) {
  return std::holds_alternative<std::optional<int> T::*>(row.member) ||
         std::holds_alternative<std::vector<std::string> T::*>(row.member);
}

bool in_environment(const OptionRow& row) {
  return row.group != Actions;
}

bool in_configuration(const OptionRow& row) {
  return in_environment(row) && row.name != "config" && row.name != "no-config";
}

std::string variable_of(const OptionRow& row) {
  std::string variable = "NEWSPARSE_";
  for (const char letter : row.name) {
    variable += letter == '-' ? '_' : static_cast<char>(letter - 'a' + 'A');
  }
  return variable;
}

std::vector<std::string> names_of(const OptionRow& row) {
  std::vector<std::string> names;
  if (row.letter != 0) {
    names.push_back(std::string("-") + row.letter);
  }
  if (!row.name.empty()) {
    names.push_back("--" + std::string(row.name));
  }
  return names;
}

std::string spelling_of(const OptionRow& row) {
  std::string spelling = row.letter == 0 ? "    " : "";
  for (const std::string& name : names_of(row)) {
    spelling += name.starts_with("--") && row.letter != 0 ? ", " : "";
    spelling += name;
  }
  return spelling;
}

std::vector<std::string> choices_of(const OptionRow& row) {
  std::vector<std::string> choices;
  std::string_view rest = row.value;
  if (rest.find('|') == std::string_view::npos) {
    return choices;
  }
  while (!rest.empty()) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    choices.emplace_back(rest.substr(0, bar));
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
  return choices;
}

const OptionRow* find_option(std::string_view name) {
  const auto* const found =
      std::find_if(kOptions.begin(), kOptions.end(),
                   [&](const OptionRow& row) { return row.name == name; });
  return name.empty() || found == kOptions.end() ? nullptr : found;
}

}  // namespace newsparse
