// SPDX-License-Identifier: Apache-2.0
#include "cli/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <poll.h>
#include <unistd.h>
#include <utility>

#include "newsparse/error.h"

namespace newsparse {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 16U;

// read(2) that waits when whoever started us left the descriptor non-blocking.
std::size_t read_some(int file, char* begin, std::size_t size) {
  while (true) {
    const ssize_t got = read(file, begin, size);
    if (got >= 0) {
      return static_cast<std::size_t>(got);
    }
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd waiting = {file, POLLIN, 0};
      poll(&waiting, 1, -1);
    } else if (errno != EINTR) {
      throw Error("cannot read: " + describe_errno(errno));
    }
  }
}

}  // namespace

ByteSource::ByteSource(Read read) : read_(std::move(read)), buffer_(kBlock) {}

ByteSource::ByteSource(FileDescriptor file)
    : ByteSource([file = std::make_shared<FileDescriptor>(std::move(file))](
                     char* begin, std::size_t size) {
        return read_some(file->get(), begin, size);
      }) {}

bool ByteSource::read_more() {
  if (begin_ > 0) {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_),
              buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
  }
  if (end_ == buffer_.size()) {
    return false;
  }
  const std::size_t got = read_(buffer_.data() + end_, buffer_.size() - end_);
  end_ += got;
  return got > 0;
}

std::optional<std::string> read_all(ByteSource& source, std::size_t limit) {
  std::string bytes;
  do {
    if (source.view().size() > limit - bytes.size()) {
      return std::nullopt;
    }
    bytes += source.view();
    source.consume(source.view().size());
  } while (source.read_more());
  return bytes;
}

void Line::append(std::string_view part, std::size_t limit) {
  too_long = too_long || part.size() > limit - bytes.size();
  if (too_long) {
    bytes = std::string();
  } else {
    bytes += part;
  }
}

std::optional<Line> read_line(ByteSource& source, std::size_t limit, char end) {
  Line line;
  bool any = false;
  while (!source.view().empty() || source.read_more()) {
    any = true;
    const std::string_view view = source.view();
    const std::size_t feed = view.find(end);
    const std::string_view part = view.substr(0, feed);
    line.append(part, limit);
    source.consume(std::min(view.size(), part.size() + 1));
    if (feed != std::string_view::npos) {
      break;
    }
  }
  if (end == '\n' && !line.bytes.empty() && line.bytes.back() == '\r') {
    line.bytes.pop_back();
  }
  return any ? std::optional(std::move(line)) : std::nullopt;
}

}  // namespace newsparse
