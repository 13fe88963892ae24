// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// A member of a JSON object. The value is kept as it was written, so that a
// number of forty digits comes out with all of them.
struct JsonMember {
  enum class Kind { String, Integer, Other };
  std::string key;
  Kind kind = Kind::Other;
  std::string string;    // of a String: the value, decoded
  std::string_view raw;  // the value as written, inside the input
};

struct JsonObject {
  enum class Problem { None, Invalid, TooDeep, NotAnObject };
  Problem problem = Problem::None;
  std::size_t position = 0;         // of an Invalid byte, counted from 1
  std::vector<JsonMember> members;  // in order; of equal keys the last alone
};

// Levels of arrays and objects that a line may have. Many readers of what we
// write recurse, and give up not far above.
inline constexpr std::size_t kMaxJsonDepth = 200;

// Takes an object apart without building a tree of it.
JsonObject split_json_object(std::string_view utf8);

// Escaped halves of surrogate pairs that stand alone made into U+FFFD, for a
// string cut between them is no Unicode: "\ud83d" at its end. Nothing when
// there are none.
std::optional<std::string> repair_surrogates(std::string_view json);

// A JSON value without the white space between its tokens.
std::string compact_json(std::string_view json);

}  // namespace newsparse
