// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "cli/options.h"

namespace newsparse {

// Variables by name.
using Environment = std::map<std::string, std::string, std::less<>>;

Environment environment_of_process();

// The variable's value; nothing when it is not set, or is set to nothing.
std::optional<std::string> variable(const Environment& environment,
                                    std::string_view name);

// Adds what was not typed: first from NEWSPARSE_... in the environment, then
// from the configuration file. That is the file of --config, which has to be
// there, or else $XDG_CONFIG_HOME/newsparse/config or
// ~/.config/newsparse/config, if there is one. Each line of it is "key = value"
// with the long name of an option as the key; "#" begins a line that is only
// for people. Throws UsageError.
void complete(TypedOptions& typed, const Environment& environment);

}  // namespace newsparse
