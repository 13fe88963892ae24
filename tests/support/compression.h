// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace newsparse::testing {

// What gzip, bzip2, xz or zstd make of bytes. `code` is one of libarchive's
// ARCHIVE_FILTER_ numbers.
inline std::string compressed(std::string_view bytes, int code) {
  const std::unique_ptr<archive, int (*)(archive*)> writer(archive_write_new(),
                                                           &archive_write_free);
  const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(
      archive_entry_new(), &archive_entry_free);
  std::string result;
  const auto put = [](archive*, void* into, const void* block,
                      size_t size) -> la_ssize_t {
    static_cast<std::string*>(into)->append(static_cast<const char*>(block),
                                            size);
    return static_cast<la_ssize_t>(size);
  };
  archive_entry_set_pathname(entry.get(), "bytes");
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_write_set_bytes_in_last_block(writer.get(), 1);
  const bool written =
      archive_write_set_format_raw(writer.get()) == ARCHIVE_OK &&
      archive_write_add_filter(writer.get(), code) == ARCHIVE_OK &&
      archive_write_open(writer.get(), &result, nullptr, put, nullptr) ==
          ARCHIVE_OK &&
      archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK &&
      archive_write_data(writer.get(), bytes.data(), bytes.size()) ==
          static_cast<la_ssize_t>(bytes.size()) &&
      archive_write_close(writer.get()) == ARCHIVE_OK;
  if (!written) {
    throw std::runtime_error("cannot compress");
  }
  return result;
}

}  // namespace newsparse::testing
