// SPDX-License-Identifier: Apache-2.0
#include "cli/file.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace newsparse {
namespace {

int open_at(int folder, const std::string& path, int flags) {
  int descriptor = -1;
  do {
    descriptor = openat(folder, path.c_str(), flags | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

}  // namespace

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  if (this != &other) {
    reset();
    descriptor_ = other.release();
  }
  return *this;
}

void FileDescriptor::reset() {
  if (valid()) {
    close(release());
  }
}

FileDescriptor open_path(const std::string& path, int flags) {
  FileDescriptor folder;
  std::size_t begin = 0;
  // An inner NUL would cut the name short and open another file.
  if (path.find('\0') != std::string::npos) {
    errno = ENOENT;
    return {};
  }
  while (path.size() - begin >= PATH_MAX) {
    const std::size_t slash = path.rfind('/', begin + PATH_MAX - 2);
    if (slash == std::string::npos || slash <= begin) {
      errno = ENAMETOOLONG;
      return {};
    }
    const int next =
        open_at(begin == 0 ? AT_FDCWD : folder.get(),
                path.substr(begin, slash - begin), O_PATH | O_DIRECTORY);
    if (next < 0) {
      return {};
    }
    folder = FileDescriptor(next);
    begin = path.find_first_not_of('/', slash);
    if (begin == std::string::npos) {
      begin = path.size();
    }
  }
  const std::string rest =
      begin == path.size() && begin > 0 ? std::string(".") : path.substr(begin);
  const int descriptor =
      open_at(begin == 0 ? AT_FDCWD : folder.get(), rest, flags);
  // Closing the folder must not hide why the file did not open.
  const int number = errno;
  folder.reset();
  errno = number;
  return FileDescriptor(descriptor);
}

std::optional<FileIdentity> identity_of(int descriptor) {
  struct stat status = {};
  if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    return std::nullopt;
  }
  return FileIdentity{status.st_dev, status.st_ino};
}

std::string describe_errno(int number) {
  return std::generic_category().message(number);
}

void hold_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
      // The lowest free number is taken, which is this one. It is never
      // closed: its life is that of the process.
      const int held =
          open("/dev/null", stream == STDOUT_FILENO ? O_RDONLY : O_WRONLY);
      static_cast<void>(held);
    }
  }
}

}  // namespace newsparse
