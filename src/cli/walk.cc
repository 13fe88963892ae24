// SPDX-License-Identifier: Apache-2.0
#include "cli/walk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <utility>

#include "newsparse/error.h"

namespace newsparse {
namespace {

bool has_ending(std::string_view name, std::string_view ending) {
  // ".txt" alone is a hidden file, not an article without a name.
  return name.size() > ending.size() && name.ends_with(ending);
}

struct CloseListing {
  void operator()(DIR* listing) const { closedir(listing); }
};

}  // namespace

bool is_json_lines_name(std::string_view name) {
  return has_ending(name, ".jsonl") || has_ending(name, ".ndjson");
}

bool is_article_name(std::string_view name) {
  constexpr std::array<std::string_view, 3> kTexts = {".txt", ".text", ".md"};
  return is_json_lines_name(name) ||
         std::any_of(
             kTexts.begin(), kTexts.end(),
             [&](std::string_view ending) { return has_ending(name, ending); });
}

FolderWalk::FolderWalk(std::string folder) : path_(std::move(folder)) {}

FolderWalk::Entry::Kind FolderWalk::kind_of(int folder, const char* name) {
  struct stat status = {};
  if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return Entry::Kind::File;  // gone or closed: open(2) tells why
  }
  const bool link = S_ISLNK(status.st_mode);
  // A link that leads nowhere is left for open(2) to complain about.
  if (link && fstatat(folder, name, &status, 0) != 0) {
    return Entry::Kind::File;
  }
  if (S_ISDIR(status.st_mode)) {
    return link ? Entry::Kind::Link : Entry::Kind::Folder;
  }
  return S_ISREG(status.st_mode) ? Entry::Kind::File : Entry::Kind::Special;
}

std::vector<FolderWalk::Entry> FolderWalk::list(FileDescriptor folder) {
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
    if (entry->d_name[0] != '.') {
      entries.push_back({entry->d_name, kind_of(descriptor, entry->d_name)});
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
  try {
    std::vector<Entry> entries = list(std::move(folder));
    if (path_.back() != '/') {
      path_ += '/';
    }
    levels_.push_back({std::move(entries), path_.size()});
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
    switch (entry.kind) {
      case Entry::Kind::Folder:
        if (auto failed = enter()) {
          return failed;
        }
        break;
      case Entry::Kind::Link:
        return Found{Found::Kind::Skipped, path_, "a link to a folder"};
      case Entry::Kind::Special:
        return Found{Found::Kind::Skipped, path_,
                     "neither a file nor a folder"};
      case Entry::Kind::File:
        if (is_article_name(entry.name)) {
          return Found{Found::Kind::File, path_, ""};
        }
        break;
    }
  }
  return std::nullopt;
}

}  // namespace newsparse
