// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace newsparse {

// A path as it stands in records and messages: itself when it is valid UTF-8.
// Any other path is written as "bytes:" and the path in which every byte that
// is not UTF-8, and every "%", is a percent sign and two hexadecimal digits:
// "bytes:caf%E9.txt". So is a path that begins with "bytes:" by itself, which
// makes the form reversible.
std::string name_of_path(std::string_view path);

// The path that `name_of_path` named.
std::string path_of_name(std::string_view name);

}  // namespace newsparse
