// SPDX-License-Identifier: Apache-2.0
#include "cli/json_values.h"

#include <algorithm>
#include <string_view>

namespace newsparse {
namespace {

// Follows a value byte by byte; knows no more of JSON than strings and depth.
class Extent {
 public:
  // Whether the value is complete with this byte.
  bool ends_with(char byte) {
    if (in_string_) {
      in_string_ = escaped_ || byte != '"';
      escaped_ = !escaped_ && byte == '\\';
      return !in_string_ && depth_ == 0;
    }
    switch (byte) {
      case '"':
        in_string_ = true;
        return false;
      case '{':
      case '[':
        ++depth_;
        return false;
      case '}':
      case ']':
        depth_ -= depth_ > 0 ? 1 : 0;
        return depth_ == 0;
      default:
        return false;
    }
  }

  // A number or word ends before what cannot belong to it.
  bool ends_before(char byte) const {
    return depth_ == 0 && !in_string_ &&
           (byte == ',' || byte == ']' ||
            kBlanks.find(byte) != std::string_view::npos);
  }

 private:
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
};

// Passes by white space; false at the end.
bool skip_blanks(ByteSource& source) {
  while (!source.view().empty() || source.read_more()) {
    const std::string_view view = source.view();
    const std::size_t at =
        std::min(view.find_first_not_of(kBlanks), view.size());
    source.consume(at);
    if (at < view.size()) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool JsonValues::skip_to_value(ByteSource& source) {
  while (skip_blanks(source)) {
    const char byte = source.view().front();
    if (!begun_ && byte == '[') {
      in_array_ = true;
    } else if (!in_array_ || (byte != ',' && byte != ']')) {
      return true;
    }
    begun_ = true;
    source.consume(1);
  }
  return false;
}

std::optional<Line> JsonValues::next(ByteSource& source, std::size_t limit) {
  if (!skip_to_value(source)) {
    return std::nullopt;
  }
  begun_ = true;
  Line value;
  Extent extent;
  bool any = false;
  bool complete = false;
  while (!complete && (!source.view().empty() || source.read_more())) {
    const std::string_view view = source.view();
    std::size_t size = 0;
    while (!complete && size < view.size()) {
      if (any && extent.ends_before(view[size])) {
        complete = true;
      } else {
        complete = extent.ends_with(view[size++]);
        any = true;
      }
    }
    value.append(view.substr(0, size), limit);
    source.consume(size);
  }
  return value;
}

}  // namespace newsparse
