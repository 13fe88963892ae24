// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Which paths there are in a record, told by its JSON Schema, so that a new
// key can be asked for without a second list of keys.
namespace newsparse {

enum class PathKind { Any, Leaf };

// The paths below a member of the record, or of the whole record when it is
// empty: of "claims" there are "id", "speaker" and "speaker.name". Leaves have
// no members: they are values, and lists of values.
std::vector<std::string> paths_below(std::string_view member, PathKind kind);

}  // namespace newsparse
