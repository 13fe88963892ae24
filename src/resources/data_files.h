// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/language_pack.h"

namespace newsparse {

// The files of a data directory, named by their path inside it with forward
// slashes ("en/cues.tsv"): those linked into the library or those on disk.
class DataFiles {
 public:
  static DataFiles embedded();

  // Files are read whole when asked for, and kept.
  static DataFiles in_directory(std::string directory);

  // The bytes of a file; they live as long as this object does and is not
  // moved from. Aligned to 64 bytes. Throws Error when there is no such file.
  std::span<const std::byte> read(const std::string& name);

  bool has(const std::string& name) const;

  // The folders that hold a file of that name, in byte order: of "pack.json"
  // the languages there are.
  std::vector<std::string> folders_with(const std::string& file) const;

  // Where messages say that a file stands: "built-in en/cues.tsv".
  std::string describe(const std::string& name) const;

  // A digest of each file read so far, in byte order of the names.
  std::vector<DataFingerprint> fingerprints() const;

 private:
  struct AlignedBytes {
    std::vector<std::byte> storage;
    std::span<const std::byte> bytes;
  };

  std::string directory_;  // empty: embedded
  std::map<std::string, AlignedBytes> loaded_;
  std::map<std::string, std::span<const std::byte>> read_;
};

// A view of bytes as the text that they hold.
std::string_view as_text(std::span<const std::byte> bytes);

}  // namespace newsparse
