// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>

namespace newsparse {

// Owns a file descriptor; -1 is none.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(FileDescriptor&& other) noexcept
      : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() { reset(); }

  int get() const { return descriptor_; }
  bool valid() const { return descriptor_ >= 0; }
  int release() { return std::exchange(descriptor_, -1); }
  void reset();

 private:
  int descriptor_ = -1;
};

// open(2) for paths of any length: what is longer than the system takes at
// once is opened folder by folder. Invalid with `errno` set when it fails.
FileDescriptor open_path(const std::string& path, int flags);

// Two names are the same file when their identities are equal.
struct FileIdentity {
  dev_t device = 0;
  ino_t number = 0;
  friend auto operator<=>(const FileIdentity&, const FileIdentity&) = default;
};

// Of a regular file; nothing for terminals, pipes and devices, which may well
// be read and written at once.
std::optional<FileIdentity> identity_of(int descriptor);

// "No such file or directory"; the same in every locale.
std::string describe_errno(int number);

// Holds the numbers 0, 1 and 2 when the program is started without them, so
// that no file opened later takes the place of a standard stream. What is held
// cannot be read (0) or written (1): using it is an error like any other.
void hold_standard_streams();

}  // namespace newsparse
