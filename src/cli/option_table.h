// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/options.h"

// Every option, once. The parser, both helps, the man page, the completions,
// the names in the environment, the keys of the configuration file and the
// table in the README are made of these rows.
namespace newsparse {

enum class OptionGroup { Actions, Input, Output, Analysis, Running };

// The member of TypedOptions that takes what was asked; its type says how
// often an option may be given and whether it takes a value.
using OptionMember =
    std::variant<std::optional<bool> TypedOptions::*,         // on or off
                 std::optional<int> TypedOptions::*,          // counted
                 std::optional<std::string> TypedOptions::*,  // one value
                 std::vector<std::string> TypedOptions::*>;   // many values

struct OptionRow {
  OptionGroup group;
  char letter;             // 0: none
  std::string_view name;   // without dashes; empty: none
  std::string_view value;  // "FILE", "auto|text"; empty: takes none
  std::string_view meaning;
  OptionMember member;
  std::string_view brief = {};  // in the short help; empty: not there
  // The key of another option that takes the place of this one: when one of
  // the two is typed, the environment does not add the other.
  std::string_view rival = {};
};

std::span<const OptionRow> option_table();

// A heading, and an example that shows what the group is for.
struct OptionGroupRow {
  OptionGroup group;
  std::string_view heading;
  std::string_view example;
};

std::span<const OptionGroupRow> option_groups();

struct Example {
  std::string_view command;
  std::string_view meaning;
};

std::span<const Example> examples();

bool takes_value(const OptionRow& row);
bool takes_many(const OptionRow& row);  // a list, or counted

// Whether environment and configuration file may ask for it: not for actions,
// and a configuration file not for another.
bool in_environment(const OptionRow& row);
bool in_configuration(const OptionRow& row);

std::string variable_of(const OptionRow& row);  // "NEWSPARSE_MAX_BYTES"

// Its names as they are typed, the long one last: "-f" and "--format".
std::vector<std::string> names_of(const OptionRow& row);

// "-f, --format", "    --tokens", "-h".
std::string spelling_of(const OptionRow& row);

// The words of a closed list, "auto|text" as auto and text; empty when the
// value is open ("FILE").
std::vector<std::string> choices_of(const OptionRow& row);

const OptionRow* find_option(std::string_view name);  // null: there is none

}  // namespace newsparse
