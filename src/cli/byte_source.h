// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/file.h"

namespace newsparse {

// White space between JSON values, and all that a blank line has.
inline constexpr std::string_view kBlanks = " \t\r\n\v\f";

// What UTF-8 may begin with.
inline constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// Bytes read block by block, whatever they come from: a file, a pipe, a
// terminal, another source. Reading throws Error when the system refuses.
class ByteSource {
 public:
  // Puts some bytes, at most as many as it is told, where it is told; none at
  // the end.
  using Read = std::function<std::size_t(char* begin, std::size_t size)>;

  explicit ByteSource(Read read);
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
  Read read_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

// The rest of a source, or nothing when it is more than `limit` bytes.
std::optional<std::string> read_all(ByteSource& source, std::size_t limit);

// A line without its end, LF or CR LF, or a part of another kind.
struct Line {
  std::string bytes;
  bool too_long = false;  // more than the limit: `bytes` is empty

  // Puts `part` behind, or lets all go when it gets longer than `limit`.
  void append(std::string_view part, std::size_t limit);
};

// The next line, or nothing at the end. Of a longer line no more than `limit`
// bytes are ever kept. Where `end` is not a line feed, CR is no part of it.
std::optional<Line> read_line(ByteSource& source, std::size_t limit,
                              char end = '\n');

}  // namespace newsparse
