// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "newsparse/error.h"

#include "cli/file.h"

namespace newsparse {

// The output could not be written.
class WriteError : public Error {
 public:
  using Error::Error;
};

// Where results go: standard output, or a file that is written aside and takes
// its name when it is complete. A device or pipe is written as it is.
class Output {
 public:
  Output();                                  // standard output
  explicit Output(const std::string& path);  // throws WriteError

  // Nothing yet: each file is opened when its turn comes.
  struct Later {};
  explicit Output(Later) {}

  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  // Makes `path`, and the folders above it, what is written next. Throws
  // WriteError. Requires: what was open before is finished.
  void open(const std::string& path);

  // Writes all the bytes; false when nobody reads any more. Throws WriteError.
  [[nodiscard]] bool write(std::string_view bytes);

  // Makes the file what it is to be. Throws WriteError.
  void finish();

  // Lets a record that is being written end, for at most `patience`, and no
  // other begin. The file of before stands as it did. For the end of the
  // process: writing after it waits for ever.
  void abandon(std::chrono::milliseconds patience) noexcept;

  bool is_terminal() const;

  // The files that must not be read: the one written, the one replaced.
  std::optional<FileIdentity> identity() const { return identity_; }

 private:
  void open_file(const std::string& path);
  void open_aside(mode_t mode);
  void remove_aside() noexcept;
  [[noreturn]] void fail(const std::string& verb) const;

  FileDescriptor file_;
  std::string target_;  // empty: standard output or a device
  std::string aside_;   // the temporary file, empty when there is none
  std::string name_;    // for messages
  std::optional<FileIdentity> identity_;
  std::timed_mutex mutex_;
};

}  // namespace newsparse
