// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "cli/byte_source.h"

namespace newsparse {

// Cuts JSON into articles without reading it whole: the elements of an array,
// or values one after another. What the values are is for their reader to see.
class JsonValues {
 public:
  // The next value, or nothing at the end. Of a longer one no more than
  // `limit` bytes are ever kept.
  std::optional<Line> next(ByteSource& source, std::size_t limit);

  // Whether the values before were elements of an array.
  bool in_array() const { return in_array_; }

 private:
  bool skip_to_value(ByteSource& source);

  bool begun_ = false;
  bool in_array_ = false;
};

}  // namespace newsparse
