// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/path_name.h"

namespace newsparse {
namespace {

// Where a link leads in the end; the path itself when it leads nowhere yet.
std::string resolve(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(
      realpath(path.c_str(), nullptr), &std::free);
  return real == nullptr ? path : std::string(real.get());
}

// What a new file may be, by the process's own rule.
mode_t default_mode() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

}  // namespace

Output::Output()
    : file_(STDOUT_FILENO),
      name_("standard output"),
      identity_(identity_of(STDOUT_FILENO)) {}

Output::Output(const std::string& path) {
  open_file(path);
}

void Output::open(const std::string& path) {
  const std::lock_guard lock(mutex_);
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(),
                                      error);
  if (error) {
    throw WriteError("cannot make the folder of " + name_of_path(path) + ": " +
                     describe_errno(error.value()));
  }
  open_file(path);
}

void Output::open_file(const std::string& path) {
  name_ = name_of_path(path);
  struct stat status = {};
  if (stat(path.c_str(), &status) != 0) {
    target_ = path;
    open_aside(default_mode());
    return;
  }
  if (!S_ISREG(status.st_mode)) {
    file_ = open_path(path, O_WRONLY);
    if (!file_.valid()) {
      fail("open");
    }
    return;
  }
  identity_ = FileIdentity{status.st_dev, status.st_ino};
  target_ = resolve(path);
  open_aside(status.st_mode & 0777U);
}

Output::~Output() {
  remove_aside();
  if (file_.get() == STDOUT_FILENO) {
    file_.release();
  }
}

// The name begins with a dot, so that a walk over the same folder passes it
// by, and is short, so that it fits where a long target name does.
void Output::open_aside(mode_t mode) {
  std::string name = folder_of(target_) + ".newsparse-XXXXXX";
  file_ = FileDescriptor(mkostemp(name.data(), O_CLOEXEC));
  if (!file_.valid()) {
    fail("open");
  }
  aside_ = std::move(name);
  if (fchmod(file_.get(), mode) != 0) {
    fail("open");
  }
}

void Output::remove_aside() noexcept {
  if (!aside_.empty()) {
    unlink(aside_.c_str());
    aside_.clear();
  }
}

void Output::fail(const std::string& verb) const {
  throw WriteError("cannot " + verb + " " + name_ + ": " +
                   describe_errno(errno));
}

bool Output::write(std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  while (!bytes.empty()) {
    const ssize_t written = ::write(file_.get(), bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      return false;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd waiting = {file_.get(), POLLOUT, 0};
      poll(&waiting, 1, -1);
    } else if (errno != EINTR) {
      fail("write");
    }
  }
  return true;
}

void Output::finish() {
  const std::lock_guard lock(mutex_);
  if (!file_.valid()) {
    return;
  }
  // What a pipe or device cannot do (EINVAL) was not asked of it.
  if (!aside_.empty() && fsync(file_.get()) != 0 && errno != EINVAL) {
    fail("write");
  }
  if (close(file_.release()) != 0) {
    fail("write");
  }
  if (aside_.empty()) {
    return;
  }
  if (std::rename(aside_.c_str(), target_.c_str()) != 0) {
    fail("write");
  }
  aside_.clear();
}

void Output::abandon(std::chrono::milliseconds patience) noexcept {
  try {
    if (mutex_.try_lock_for(patience)) {
      remove_aside();
      return;
    }
  } catch (const std::system_error&) {
    // The record is cut short then; the process ends all the same.
  }
  if (!aside_.empty()) {
    unlink(aside_.c_str());
  }
}

bool Output::is_terminal() const {
  return isatty(file_.get()) == 1;
}

}  // namespace newsparse
