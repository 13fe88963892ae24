// SPDX-License-Identifier: Apache-2.0
#include "cli/walk.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <memory>
#include <sys/stat.h>
#include <utility>

#include "newsparse/error.h"

#include "cli/input_names.h"

namespace newsparse {
namespace {

struct CloseListing {
  void operator()(DIR* listing) const { closedir(listing); }
};

}  // namespace

FolderWalk::FolderWalk(std::string folder, const WalkSettings& settings)
    : path_(std::move(folder)), settings_(settings) {}

FolderWalk::Entry FolderWalk::examine(int folder, const char* name) {
  struct stat status = {};
  if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return {name, Entry::Kind::File, {}};  // gone or closed: open(2) tells why
  }
  const bool link = S_ISLNK(status.st_mode);
  // A link that leads nowhere is left for open(2) to complain about.
  if (link && fstatat(folder, name, &status, 0) != 0) {
    return {name, Entry::Kind::File, {}};
  }
  Entry entry{name, Entry::Kind::Special, {status.st_dev, status.st_ino}};
  if (S_ISDIR(status.st_mode)) {
    entry.kind = link ? Entry::Kind::Link : Entry::Kind::Folder;
  } else if (S_ISREG(status.st_mode)) {
    entry.kind = Entry::Kind::File;
  }
  return entry;
}

std::vector<FolderWalk::Entry> FolderWalk::list(FileDescriptor folder) const {
  const std::unique_ptr<DIR, CloseListing> listing(fdopendir(folder.get()));
  if (listing == nullptr) {
    throw Error("cannot list: " + describe_errno(errno));
  }
  folder.release();  // the listing owns it
  const int descriptor = dirfd(listing.get());
  std::vector<Entry> entries;
  while (true) {
    errno = 0;
    const dirent* const entry = readdir(listing.get());
    if (entry == nullptr) {
      break;
    }
    const std::string_view name(entry->d_name);
    const bool hidden = name.starts_with('.');
    if (!hidden || (settings_.hidden && name != "." && name != "..")) {
      entries.push_back(examine(descriptor, entry->d_name));
    }
  }
  if (errno != 0) {
    throw Error("cannot list: " + describe_errno(errno));
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.name > b.name; });
  return entries;
}

// Lists the folder at `path_`; what goes wrong is a step of the walk.
std::optional<Found> FolderWalk::enter() {
  FileDescriptor folder = open_path(path_, O_RDONLY | O_DIRECTORY);
  if (!folder.valid()) {
    return Found{Found::Kind::Failed, path_,
                 "cannot open: " + describe_errno(errno)};
  }
  struct stat status = {};
  fstat(folder.get(), &status);
  try {
    std::vector<Entry> entries = list(std::move(folder));
    if (path_.back() != '/') {
      path_ += '/';
    }
    levels_.push_back(
        {std::move(entries), path_.size(), {status.st_dev, status.st_ino}});
  } catch (const Error& error) {
    return Found{Found::Kind::Failed, path_, error.what()};
  }
  opened_ = true;
  return std::nullopt;
}

std::optional<Found> FolderWalk::next() {
  if (!std::exchange(started_, true)) {
    if (auto failed = enter()) {
      return failed;
    }
  }
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.entries.empty()) {
      levels_.pop_back();
      continue;
    }
    const Entry entry = std::move(level.entries.back());
    level.entries.pop_back();
    path_.resize(level.path_size);
    path_ += entry.name;
    if (auto found = look_at(entry)) {
      return found;
    }
  }
  return std::nullopt;
}

// What the entry at `path_` is to the walk; a folder is entered.
std::optional<Found> FolderWalk::look_at(const Entry& entry) {
  const bool folder =
      entry.kind == Entry::Kind::Folder || entry.kind == Entry::Kind::Link;
  if (matches(settings_.excludes) ||
      (folder && (levels_.size() >= settings_.max_depth ||
                  entry.identity == settings_.output))) {
    return std::nullopt;
  }
  if (entry.kind == Entry::Kind::Link && !settings_.follow) {
    return Found{Found::Kind::Skipped, path_, "a link to a folder"};
  }
  if (folder) {
    return leads_back(entry)
               ? Found{Found::Kind::Skipped, path_, "a link that leads back"}
               : enter();
  }
  if (!settings_.globs.empty()
          ? !matches(settings_.globs)
          : entry.kind == Entry::Kind::File && !is_article_name(entry.name)) {
    return std::nullopt;
  }
  return entry.kind == Entry::Kind::Special
             ? Found{Found::Kind::Skipped, path_, "neither a file nor a folder"}
             : Found{Found::Kind::File, path_, ""};
}

bool FolderWalk::matches(const std::vector<std::string>& patterns) const {
  const char* const below = path_.c_str() + levels_.front().path_size;
  const char* const name = path_.c_str() + levels_.back().path_size;
  return std::any_of(
      patterns.begin(), patterns.end(), [&](const std::string& pattern) {
        const bool whole = pattern.find('/') != std::string::npos;
        return fnmatch(pattern.c_str(), whole ? below : name, 0) == 0;
      });
}

bool FolderWalk::leads_back(const Entry& entry) const {
  return entry.kind == Entry::Kind::Link &&
         std::any_of(levels_.begin(), levels_.end(), [&](const Level& level) {
           return level.identity == entry.identity;
         });
}

}  // namespace newsparse
