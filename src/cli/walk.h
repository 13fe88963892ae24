// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/file.h"

namespace newsparse {

// Which files of a folder are read. A pattern is of the shell's kind; one with
// a slash is asked of the path below the folder, any other of the name.
struct WalkSettings {
  std::vector<std::string> globs;     // empty: what is called like an article
  std::vector<std::string> excludes;  // folders too
  bool hidden = false;                // names with a dot in front
  bool follow = false;                // links to folders
  std::size_t max_depth = static_cast<std::size_t>(-1);  // 1: no subfolders
  std::optional<FileIdentity> output;  // a folder that is passed by
};

// One step of a walk.
struct Found {
  enum class Kind {
    File,     // to be read
    Skipped,  // told, not read; `reason` says why
    Failed,   // `reason` says what the system said
  };
  Kind kind = Kind::File;
  std::string path;
  std::string reason;
};

// The files below a folder, in byte order of the names in each. What is neither
// a file nor a folder is skipped, and so is a link to a folder, unless links
// are followed and it does not lead back. It holds the names of one folder a
// level and no descriptor between two steps.
class FolderWalk {
 public:
  // `settings` outlive the walk.
  FolderWalk(std::string folder, const WalkSettings& settings);

  std::optional<Found> next();
  bool opened() const { return opened_; }  // the folder itself could be listed

 private:
  struct Entry {
    std::string name;
    enum class Kind { File, Folder, Link, Special } kind;
    FileIdentity identity;  // of what a link leads to
  };
  struct Level {
    std::vector<Entry> entries;  // last first
    std::size_t path_size;       // of the folder's own path, with its slash
    FileIdentity identity;
  };

  std::optional<Found> enter();
  std::optional<Found> look_at(const Entry& entry);
  std::vector<Entry> list(FileDescriptor folder) const;
  static Entry examine(int folder, const char* name);
  bool matches(const std::vector<std::string>& patterns) const;
  bool leads_back(const Entry& entry) const;

  std::string path_;
  const WalkSettings& settings_;
  std::vector<Level> levels_;
  bool started_ = false;
  bool opened_ = false;
};

}  // namespace newsparse
