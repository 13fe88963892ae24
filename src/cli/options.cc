// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/messages.h"
#include "cli/option_table.h"
#include "cli/option_value.h"
#include "cli/suggestion.h"

namespace newsparse {
namespace {

constexpr const char* kSeeHelp = "newsparse --help lists every option";

// The parser, made of the table.
class Parser {
 public:
  Parser() : app_("", "newsparse") {
    app_.set_help_flag();
    // Inputs are what no option takes. As an option of CLI11 they would lose
    // brackets: a file may be called "[a]".
    app_.allow_extras();
    for (const OptionRow& row : option_table()) {
      options_.emplace_back(&row, add(row));
    }
  }

  void parse(std::vector<std::string> reversed) {
    app_.parse(std::move(reversed));
  }

  // What was typed for each option.
  void fill(TypedOptions& typed) const {
    for (const auto& [row, option] : options_) {
      for (const std::string& value : option->results()) {
        take_value(*row, value, names_of(*row).back(), typed);
      }
    }
  }

  std::vector<std::string> remaining() const { return app_.remaining(); }

 private:
  CLI::Option* add(const OptionRow& row) {
    std::string names;  // as CLI11 wants them
    for (const std::string& name : names_of(row)) {
      names += (names.empty() ? "" : ",") + name;
    }
    CLI::Option* const option = takes_value(row)
                                    ? app_.add_option(names)->expected(1)
                                    : app_.add_flag(names);
    // Of options that take one value the last one typed holds, so that an
    // alias with options in it can be overruled.
    option->multi_option_policy(takes_many(row)
                                    ? CLI::MultiOptionPolicy::TakeAll
                                    : CLI::MultiOptionPolicy::TakeLast);
    // A value is taken as it is typed, "[a]" too.
    return option->allow_extra_args(false);
  }

  CLI::App app_;
  std::vector<std::pair<const OptionRow*, CLI::Option*>> options_;
};

UsageError unknown_option(const std::string& typed) {
  std::vector<std::string> names;
  for (const OptionRow& row : option_table()) {
    if (!row.name.empty()) {
      names.push_back(names_of(row).back());
    }
  }
  const std::string name = typed.substr(0, typed.find('='));
  // A single letter is near to every short name.
  return UsageError(
      "unknown option " + name,
      name.starts_with("--") ? did_you_mean(name, names, kSeeHelp) : kSeeHelp);
}

}  // namespace

std::string spelled(const TypedOptions& typed, std::string_view key) {
  const auto origin = typed.origins.find(key);
  return origin == typed.origins.end() ? "--" + std::string(key)
                                       : origin->second;
}

TypedOptions parse_options(const std::vector<std::string>& arguments) {
  Parser parser;
  const auto mark = std::find(arguments.begin(), arguments.end(), "--");
  // CLI11 takes them from the end.
  std::vector<std::string> reversed(std::make_reverse_iterator(mark),
                                    arguments.rend());
  try {
    parser.parse(std::move(reversed));
  } catch (const CLI::ArgumentMismatch& error) {
    // CLI11 says "--jobs: 1 required  missing".
    const std::string what = error.what();
    throw UsageError(what.substr(0, what.find(':')) + " needs a value",
                     kSeeHelp);
  } catch (const CLI::ParseError& error) {
    throw UsageError(error.what(), kSeeHelp);
  }
  TypedOptions typed;
  parser.fill(typed);
  for (const std::string& left : parser.remaining()) {
    if (left.size() > 1 && left.front() == '-') {
      throw unknown_option(left);
    }
    typed.inputs.push_back(left);
  }
  if (mark != arguments.end()) {
    typed.inputs.insert(typed.inputs.end(), mark + 1, arguments.end());
  }
  return typed;
}

}  // namespace newsparse
