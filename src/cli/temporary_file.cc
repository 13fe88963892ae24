// SPDX-License-Identifier: Apache-2.0
#include "cli/temporary_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include "cli/output.h"

namespace newsparse {
namespace {

[[noreturn]] void fail(const char* verb) {
  throw WriteError(std::string("cannot ") + verb + " a temporary file: " +
                   std::strerror(errno));
}

}  // namespace

void TemporaryFile::append(std::string_view bytes) {
  if (bytes.empty()) {
    return;
  }
  if (!file_) {
    file_.reset(std::tmpfile());
  }
  if (!file_) {
    fail("make");
  }
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
    fail("write");
  }
}

bool TemporaryFile::read(const std::function<bool(std::string_view)>& take) {
  if (!file_) {
    return true;
  }
  if (std::fflush(file_.get()) != 0 ||
      std::fseek(file_.get(), 0, SEEK_SET) != 0) {
    fail("write");
  }
  std::array<char, 1 << 16> piece{};
  while (const std::size_t size =
             std::fread(piece.data(), 1, piece.size(), file_.get())) {
    if (!take({piece.data(), size})) {
      return false;
    }
  }
  if (std::ferror(file_.get()) != 0) {
    fail("read");
  }
  return true;
}

}  // namespace newsparse
