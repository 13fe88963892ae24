// SPDX-License-Identifier: Apache-2.0
#include "cli/configuration.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <set>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

#include "cli/byte_source.h"
#include "cli/messages.h"
#include "cli/option_table.h"
#include "cli/option_value.h"
#include "cli/path_name.h"
#include "cli/suggestion.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 16U;

// A value from somewhere else than the command line.
struct Given {
  const OptionRow* row;
  std::string value;
  std::string origin;
};

// One layer of values. What a layer above has given, it does not touch.
void add_layer(const std::vector<Given>& layer, TypedOptions& typed) {
  const TypedOptions above = typed;
  for (const Given& given : layer) {
    const OptionRow* const rival = find_option(given.row->rival);
    if (is_given(*given.row, above) ||
        (rival != nullptr && is_given(*rival, above))) {
      continue;
    }
    take_value(*given.row, given.value, given.origin, typed);
    typed.origins[std::string(given.row->name)] = given.origin;
  }
}

std::vector<Given> environment_layer(const Environment& environment) {
  std::vector<Given> layer;
  for (const OptionRow& row : option_table()) {
    if (!in_environment(row)) {
      continue;
    }
    const std::string name = variable_of(row);
    if (auto value = variable(environment, name)) {
      layer.push_back({&row, *std::move(value), name});
    }
  }
  return layer;
}

std::string default_path(const Environment& environment) {
  const auto folder = variable(environment, "XDG_CONFIG_HOME");
  // The XDG rule: a path that is not absolute is no path.
  if (folder && folder->front() == '/') {
    return *folder + "/newsparse/config";
  }
  const auto home = variable(environment, "HOME");
  return home ? *home + "/.config/newsparse/config" : "";
}

const OptionRow& row_of_key(const std::string& key, const std::string& where) {
  std::vector<std::string> keys;
  for (const OptionRow& row : option_table()) {
    if (in_configuration(row)) {
      if (row.name == key) {
        return row;
      }
      keys.emplace_back(row.name);
    }
  }
  throw UsageError(
      where + ": unknown key '" + key + "'",
      did_you_mean(key, keys, "keys are the long names of options"));
}

std::optional<Given> parse_line(std::string_view line,
                                const std::string& where) {
  line = trim(line);
  if (line.empty() || line.front() == '#') {
    return std::nullopt;
  }
  const std::size_t sign = line.find('=');
  if (sign == std::string_view::npos) {
    throw UsageError(where + ": not a line of the form key = value",
                     "an option without a value is on when it is true");
  }
  const std::string key(trim(line.substr(0, sign)));
  const OptionRow& row = row_of_key(key, where);
  return Given{&row, std::string(trim(line.substr(sign + 1))),
               where + ": " + key};
}

std::vector<Given> read_layer(FileDescriptor file, const std::string& name) {
  ByteSource source(std::move(file));
  std::vector<Given> layer;
  std::set<std::string_view> seen;
  for (std::size_t number = 1;; ++number) {
    const std::optional<Line> line = read_line(source, kLongestLine);
    if (!line) {
      return layer;
    }
    const std::string where = name + ":" + std::to_string(number);
    if (line->too_long || find_invalid_utf8(line->bytes)) {
      throw UsageError(where + ": not a line of text", "");
    }
    std::optional<Given> given = parse_line(line->bytes, where);
    if (!given) {
      continue;
    }
    if (!seen.insert(given->row->name).second && !takes_many(*given->row)) {
      throw UsageError(given->origin + " is given twice", "");
    }
    layer.push_back(*std::move(given));
  }
}

std::vector<Given> configuration_layer(const TypedOptions& typed,
                                       const Environment& environment) {
  if (typed.no_config.value_or(false)) {
    return {};
  }
  const std::string path = typed.config.value_or(default_path(environment));
  FileDescriptor file = open_path(path, O_RDONLY);
  const int number = errno;
  const std::string name = name_of_path(path);
  if (!file.valid()) {
    if (!typed.config && (number == ENOENT || number == ENOTDIR)) {
      return {};
    }
    throw UsageError(
        "cannot open the configuration " + name + ": " + describe_errno(number),
        typed.config ? "" : "--no-config goes without it");
  }
  try {
    return read_layer(std::move(file), name);
  } catch (const UsageError&) {
    throw;
  } catch (const Error& error) {
    throw UsageError(name + ": " + error.what(), "");
  }
}

}  // namespace

Environment environment_of_process() {
  Environment environment;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view variable(*entry);
    const std::size_t sign = variable.find('=');
    if (sign != std::string_view::npos) {
      environment.emplace(variable.substr(0, sign), variable.substr(sign + 1));
    }
  }
  return environment;
}

std::optional<std::string> variable(const Environment& environment,
                                    std::string_view name) {
  const auto found = environment.find(name);
  return found == environment.end() || found->second.empty()
             ? std::nullopt
             : std::optional(found->second);
}

void complete(TypedOptions& typed, const Environment& environment) {
  add_layer(environment_layer(environment), typed);
  add_layer(configuration_layer(typed, environment), typed);
}

}  // namespace newsparse
