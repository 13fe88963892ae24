// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/file.h"

namespace newsparse {

// A file read block by block, whatever it is: a file, a pipe, a terminal.
// Reading throws Error when the system refuses.
class ByteSource {
 public:
  explicit ByteSource(FileDescriptor file);

  // What has been read and not consumed.
  std::string_view view() const {
    return {buffer_.data() + begin_, end_ - begin_};
  }
  void consume(std::size_t count) { begin_ += count; }

  // Waits for more bytes behind `view()`; false at the end of the file, and
  // when a whole block is waiting to be consumed.
  bool read_more();

 private:
  FileDescriptor file_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

// The rest of a source, or nothing when it is more than `limit` bytes.
std::optional<std::string> read_all(ByteSource& source, std::size_t limit);

// A line without its end, LF or CR LF.
struct Line {
  std::string bytes;
  bool too_long = false;  // more than the limit: `bytes` is empty
};

// The next line, or nothing at the end. Of a longer line no more than `limit`
// bytes are ever kept.
std::optional<Line> read_line(ByteSource& source, std::size_t limit);

}  // namespace newsparse
