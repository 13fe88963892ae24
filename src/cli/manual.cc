// SPDX-License-Identifier: Apache-2.0
#include "cli/manual.h"

#include <algorithm>
#include <string_view>

#include "cli/help.h"
#include "cli/option_table.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Text as roff takes it: a line that begins with a dot or an apostrophe would
// be a command, a bare hyphen comes out as a dash.
std::string roff(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    const bool at_start = out.empty() || out.back() == '\n';
    if (at_start && (letter == '.' || letter == '\'')) {
      out += "\\&";
    }
    switch (letter) {
      case '\\':
        out += "\\e";
        break;
      case '-':
        out += "\\-";
        break;
      case '\'':
        out += "\\(aq";
        break;
      case '^':
        out += "\\(ha";
        break;
      case '~':
        out += "\\(ti";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

// Lines of text; an empty one begins a paragraph.
std::string paragraphs(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    out += line.empty() ? ".PP\n" : roff(line) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string option(const OptionRow& row) {
  std::string out = ".TP\n.B " + roff(trim(spelling_of(row)));
  if (takes_value(row)) {
    out += ' ';
    out += roff(row.value);
  }
  out += '\n';
  out += roff(row.meaning);
  out += takes_many(row) && takes_value(row) ? "; may be repeated.\n" : ".\n";
  return out;
}

std::string options() {
  std::string out;
  for (const OptionGroupRow& group : option_groups()) {
    out += ".SS " + std::string(group.heading) + "\n";
    for (const OptionRow& row : option_table()) {
      if (row.group == group.group) {
        out += option(row);
      }
    }
    out += ".PP\nExample:\n.PP\n.EX\n" + roff(group.example) + "\n.EE\n";
  }
  return out;
}

std::string example_list() {
  std::string out;
  for (const Example& example : examples()) {
    out += ".TP\n.B " + roff(example.command) + "\n" + roff(example.meaning) +
           "\n";
  }
  return out;
}

std::string variables() {
  std::string out;
  for (const OptionRow& row : option_table()) {
    if (in_environment(row)) {
      out += ".TP\n.B " + variable_of(row) + "\nas\n.B " +
             roff(names_of(row).back()) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string manual_page() {
  return ".TH NEWSPARSE 1 2026-11-25 \"newsparse " NEWSPARSE_VERSION
         "\" \"User Commands\"\n"
         ".SH NAME\nnewsparse \\- say who said what in news articles\n"
         ".SH SYNOPSIS\n.B newsparse\n[\\fIOPTIONS\\fR] [\\fIINPUT\\fR...]\n"
         ".SH DESCRIPTION\n" +
         roff(program_summary()) + "\n.PP\n" + paragraphs(text_about_inputs()) +
         ".SH OPTIONS\n" + options() + ".SH EXAMPLES\n" + example_list() +
         ".SH EXIT STATUS\n" + paragraphs(text_about_exit_status()) +
         ".SH ENVIRONMENT\n" + paragraphs(text_about_settings()) + variables() +
         ".SH FILES\n.TP\n.I ~/.config/newsparse/config\n"
         "the configuration: lines \"key = value\", with the long names of "
         "options as keys.\n";
}

}  // namespace newsparse
