// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <string_view>

#include "cli/messages.h"
#include "cli/option_table.h"

namespace newsparse {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    out += out.empty() ? "" : " ";
    out += word;
  }
  return out;
}

bool takes_folder(const OptionRow& row) {
  return row.value == "DIR";
}

bool takes_file(const OptionRow& row) {
  return row.value == "FILE";
}

// What stands behind an option that takes a value.
std::string bash_case(const OptionRow& row) {
  std::string out = "    ";
  for (const std::string& name : names_of(row)) {
    out += out.back() == ' ' ? "" : "|";
    out += name;
  }
  if (const auto choices = choices_of(row); !choices.empty()) {
    return out + ") words='" + joined(choices) + "' ;;\n";
  }
  if (takes_folder(row)) {
    return out + ") files=-d ;;\n";
  }
  return out + (takes_file(row) ? ") ;;\n" : ") return ;;\n");
}

std::string bash() {
  std::string names;
  std::string cases;
  for (const OptionRow& row : option_table()) {
    names += names.empty() ? "" : " ";
    names += joined(names_of(row));
    cases += takes_value(row) ? bash_case(row) : "";
  }
  return "# bash completion for newsparse\n"
         "_newsparse() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} words= files=-f\n"
         "  COMPREPLY=()\n"
         "  case ${COMP_WORDS[COMP_CWORD-1]} in\n" +
         cases + "    *) [[ $word == -* ]] && words='" + names +
         "' ;;\n"
         "  esac\n"
         "  local IFS=$' \\n'\n"
         "  if [[ -n $words ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "  else\n"
         "    IFS=$'\\n'\n"
         "    COMPREPLY=($(compgen $files -- \"$word\"))\n"
         "  fi\n"
         "}\n"
         "complete -o filenames -F _newsparse newsparse\n";
}

// A text between apostrophes, in which zsh takes some letters for its own.
std::string quoted(std::string_view text, std::string_view special) {
  std::string out;
  for (const char letter : text) {
    if (letter == '\'') {
      out += "'\\''";
      continue;
    }
    if (special.find(letter) != std::string_view::npos) {
      out += '\\';
    }
    out += letter;
  }
  return out;
}

std::string zsh_action(const OptionRow& row) {
  if (!takes_value(row)) {
    return "";
  }
  std::string out(":");
  out += quoted(choices_of(row).empty() ? row.value : "choice", ":");
  out += ':';
  if (const auto choices = choices_of(row); !choices.empty()) {
    out += "(" + joined(choices) + ")";
  } else if (takes_folder(row)) {
    out += "_files -/";
  } else if (takes_file(row)) {
    out += "_files";
  }
  return out;
}

std::string zsh() {
  std::string out = "#compdef newsparse\n_arguments -s -S \\\n";
  for (const OptionRow& row : option_table()) {
    const std::string once = takes_many(row) ? "*" : "";
    for (const std::string& name : names_of(row)) {
      const bool is_long = name.starts_with("--");
      const std::string sign = !takes_value(row) ? "" : is_long ? "=" : "+";
      out += "  '" + once + name + sign + "[" + quoted(row.meaning, "[]:") +
             "]" + zsh_action(row) + "' \\\n";
    }
  }
  return out + "  '*:input:_files'\n";
}

std::string fish() {
  std::string out = "# fish completion for newsparse\n";
  for (const OptionRow& row : option_table()) {
    out += "complete -c newsparse";
    if (row.letter != 0) {
      out += std::string(" -s ") + row.letter;
    }
    if (!row.name.empty()) {
      out += " -l " + std::string(row.name);
    }
    if (const auto choices = choices_of(row); !choices.empty()) {
      out += " -x -a '" + joined(choices) + "'";
    } else if (takes_folder(row)) {
      out += " -x -a '(__fish_complete_directories)'";
    } else if (takes_value(row)) {
      out += takes_file(row) ? " -r -F" : " -x";
    }
    out += " -d '" + quoted(row.meaning, "\\") + "'\n";
  }
  return out;
}

}  // namespace

std::string completions(const std::string& shell) {
  if (shell == "bash") {
    return bash();
  }
  if (shell == "zsh") {
    return zsh();
  }
  if (shell == "fish") {
    return fish();
  }
  throw UsageError("--generate takes man, bash, zsh, fish, not '" + shell + "'",
                   "");
}

}  // namespace newsparse
