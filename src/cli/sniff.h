// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "cli/input_names.h"

namespace newsparse {

// What a file is by the bytes it begins with: JSON Lines begin with an object
// that has a member on its first line, JSON with any other object or with an
// array of objects; a page begins with its doctype or <html>; all else is text.
// Nothing when more bytes are needed to tell.
std::optional<InputFormat> sniff_format(std::string_view bytes);

}  // namespace newsparse
