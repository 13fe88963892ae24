// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/file.h"

namespace newsparse {

// Whether a file of a folder is read without being named: *.txt, *.text, *.md,
// *.jsonl and *.ndjson.
bool is_article_name(std::string_view name);

// JSON Lines by its name: *.jsonl and *.ndjson.
bool is_json_lines_name(std::string_view name);

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

// The files below a folder, in byte order of the names in each. Hidden names
// and other patterns are passed over, links to folders are not followed, and
// what is neither a file nor a folder is skipped. It holds the names of one
// folder a level and no descriptor between two steps.
class FolderWalk {
 public:
  explicit FolderWalk(std::string folder);

  std::optional<Found> next();
  bool opened() const { return opened_; }  // the folder itself could be listed

 private:
  struct Entry {
    std::string name;
    enum class Kind { File, Folder, Link, Special } kind;
  };
  struct Level {
    std::vector<Entry> entries;  // last first
    std::size_t path_size;       // of the folder's own path, with its slash
  };

  std::optional<Found> enter();
  static std::vector<Entry> list(FileDescriptor folder);
  static Entry::Kind kind_of(int folder, const char* name);

  std::string path_;
  std::vector<Level> levels_;
  bool started_ = false;
  bool opened_ = false;
};

}  // namespace newsparse
