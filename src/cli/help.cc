// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include <algorithm>

#include "cli/option_table.h"

namespace newsparse {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kMargin = 30;       // where meanings begin
constexpr std::size_t kBriefMargin = 44;  // the same in the short help

constexpr std::string_view kInputs =
    R"(INPUT is a file, a folder (its *.txt, *.text, *.md, *.html, *.htm, *.json,
*.jsonl and *.ndjson files, in byte order of their names) or - for standard
input. JSON Lines hold one article a line: {"id": "7", "title": "...",
"text": "..."}. Of a page in HTML the article is read.

A path that is not UTF-8 is shown as "bytes:" and the path in which every byte
that is not UTF-8, and every "%", is written %XX; so is a path that begins with
"bytes:" by itself.
)";

constexpr std::string_view kSettings =
    R"(Each option but the actions can also be set in the environment, as
NEWSPARSE_FORMAT=json for --format json, and in the configuration file
~/.config/newsparse/config, as a line "format = json". The command line wins
over the environment, that over the file. NO_COLOR, CLICOLOR_FORCE and TERM=dumb
are obeyed.
)";

constexpr std::string_view kExitStatus =
    R"(0 every input was analyzed; 1 at least one failed, the others are written; 2
wrong usage, broken configuration or data, or no input could be opened; 3 the
output could not be written; 128+n ended by signal n.
)";

void append_padded(std::string& out, std::string_view text,
                   std::size_t column) {
  out += text;
  const std::size_t begin = out.rfind('\n') + 1;
  const std::size_t used = out.size() - begin;
  out.append(used < column ? column - used : 1, ' ');
}

// Words behind a margin, on as many lines as they need.
void append_wrapped(std::string& out, std::string_view text) {
  std::size_t column = kMargin;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (column > kMargin && column + 1 + end > kWidth) {
      out += '\n';
      out.append(kMargin, ' ');
      column = kMargin;
    } else if (column > kMargin) {
      out += ' ';
      ++column;
    }
    out += text.substr(0, end);
    column += end;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  out += '\n';
}

std::string head_of(const OptionRow& row) {
  std::string head = "  ";
  head += spelling_of(row);
  if (takes_value(row)) {
    head += ' ';
    head += row.value;
  }
  return head;
}

void append_option(std::string& out, const OptionRow& row) {
  std::string head = head_of(row);
  if (head.size() + 2 > kMargin) {
    out += head + "\n";
    head.clear();
  }
  append_padded(out, head, kMargin);
  append_wrapped(out, row.meaning);
}

std::string head() {
  std::string out(program_summary());
  out += "\n\nUsage: newsparse [OPTIONS] [INPUT...]\n\nExamples:\n";
  for (const Example& example : examples()) {
    out += "  ";
    append_padded(out, example.command, kBriefMargin);
    out += example.meaning;
    out += '\n';
  }
  return out;
}

}  // namespace

std::string_view program_summary() {
  return "Says who said what in news articles, and which countries they are "
         "about.";
}

std::string_view text_about_inputs() {
  return kInputs;
}

std::string_view text_about_settings() {
  return kSettings;
}

std::string_view text_about_exit_status() {
  return kExitStatus;
}

std::string short_help() {
  std::string out = head() + "\nOptions:\n";
  for (const OptionRow& row : option_table()) {
    if (!row.brief.empty()) {
      append_padded(out, head_of(row), kBriefMargin);
      out += row.brief;
      out += '\n';
    }
  }
  return out;
}

std::string full_help() {
  std::string out = head();
  for (const OptionGroupRow& group : option_groups()) {
    out += "\n" + std::string(group.heading) + ":\n";
    for (const OptionRow& row : option_table()) {
      if (row.group == group.group) {
        append_option(out, row);
      }
    }
    out += "  Example: " + std::string(group.example) + "\n";
  }
  out += "\nInputs:\n" + std::string(kInputs);
  out += "\nSettings:\n" + std::string(kSettings);
  out += "\nExit status:\n" + std::string(kExitStatus);
  return out;
}

}  // namespace newsparse
