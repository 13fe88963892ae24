// SPDX-License-Identifier: Apache-2.0
//
// A bomb is a small file that expands to gigabytes. Nothing is ever kept of
// what it expands to but a block, and a record has its own limit; what is left
// to bound is time. News in JSON shrinks to a tenth, lines that are alike to a
// hundredth: a thousandfold is no news.
#include "cli/decompression.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>

#include "newsparse/error.h"

namespace newsparse {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t kMostExpansion = 1000;
constexpr std::uint64_t kFree = std::uint64_t{64} << 20U;

constexpr std::string_view kBzip2 = "BZh";
constexpr std::array<std::string_view, 4> kMagics = {
    "\x1F\x8B\x08", kBzip2, "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"};

// "BZh" may begin a text too; bzip2 goes on with a digit and the digits of pi,
// or those of its root when nothing is inside.
bool is_bzip2(ByteSource& source) {
  constexpr std::size_t kHeader = 10;
  while (source.view().size() < kHeader && source.read_more()) {
  }
  const std::string_view header = source.view().substr(0, kHeader);
  return header.ends_with("1AY&SY") || header.ends_with("\x17rE8P\x90");
}

// Waits for no more bytes than it takes to tell.
bool is_compressed(ByteSource& source) {
  for (const std::string_view magic : kMagics) {
    while (source.view().size() < magic.size() &&
           magic.starts_with(source.view()) && source.read_more()) {
    }
    if (source.view().starts_with(magic)) {
      return magic != kBzip2 || is_bzip2(source);
    }
  }
  return false;
}

class Decompression {
 public:
  explicit Decompression(ByteSource source)
      : source_(std::move(source)), archive_(archive_read_new(), &close) {
    archive_read_support_filter_gzip(archive_.get());
    archive_read_support_filter_bzip2(archive_.get());
    archive_read_support_filter_xz(archive_.get());
    archive_read_support_filter_zstd(archive_.get());
    archive_read_support_format_raw(archive_.get());
    archive_read_support_format_empty(archive_.get());
  }

  std::size_t read(char* begin, std::size_t size) {
    if (!std::exchange(open_, true)) {
      archive_entry* entry = nullptr;
      check(archive_read_open(archive_.get(), this, nullptr, &feed, nullptr));
      const int header = archive_read_next_header(archive_.get(), &entry);
      ended_ = header == ARCHIVE_EOF;
      check(ended_ ? ARCHIVE_OK : header);
    }
    if (ended_) {
      return 0;
    }
    const la_ssize_t got = archive_read_data(archive_.get(), begin, size);
    check(got);
    ended_ = got == 0;
    given_ += static_cast<std::uint64_t>(got);
    if (given_ > kFree && given_ - kFree > kMostExpansion * taken_) {
      throw Error("expands to more than a thousand times its size");
    }
    return static_cast<std::size_t>(got);
  }

 private:
  static void close(archive* reader) { archive_read_free(reader); }

  // The next compressed bytes, for the library. No exception may pass it.
  static la_ssize_t feed(archive* reader, void* self, const void** block) {
    auto& that = *static_cast<Decompression*>(self);
    try {
      that.source_.consume(std::exchange(that.lent_, 0));
      if (that.source_.view().empty() && !that.source_.read_more()) {
        return 0;
      }
    } catch (const std::exception& error) {
      archive_set_error(reader, EIO, "%s", error.what());
      return ARCHIVE_FATAL;
    }
    that.lent_ = that.source_.view().size();
    that.taken_ += that.lent_;
    *block = that.source_.view().data();
    return static_cast<la_ssize_t>(that.lent_);
  }

  void check(la_ssize_t result) const {
    if (result >= 0 || result == ARCHIVE_WARN) {
      return;
    }
    const char* const why = archive_error_string(archive_.get());
    throw Error("cannot decompress: " +
                std::string(why == nullptr ? "broken" : why));
  }

  ByteSource source_;
  std::unique_ptr<archive, void (*)(archive*)> archive_;
  bool open_ = false;
  bool ended_ = false;
  std::size_t lent_ = 0;  // bytes of the source that the library looks at
  std::uint64_t taken_ = 0;
  std::uint64_t given_ = 0;
};

}  // namespace

ByteSource decompressed(ByteSource source) {
  if (!is_compressed(source)) {
    return source;
  }
  const auto inside = std::make_shared<Decompression>(std::move(source));
  return ByteSource([inside](char* begin, std::size_t size) {
    return inside->read(begin, size);
  });
}

}  // namespace newsparse
