// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

struct Resources;

// A data file of a pack and the digest of its bytes.
struct DataFingerprint {
  std::string file;    // "en/pack.json"
  std::string digest;  // 16 hexadecimal digits of FNV-1a (64 bits)
};

// What a language needs, loaded once and shared by any number of threads.
class LanguagePack {
 public:
  // The data linked into the library. `code` is the pack's ISO 639 code.
  // Throws Error when there is none of that code.
  static LanguagePack built_in(std::string_view code);

  // `data_directory` holds `world/` and a folder for each language, as the
  // project's own `data` does. Throws Error naming file, field, expected and
  // found.
  static LanguagePack from_directory(const std::string& data_directory,
                                     std::string_view code);

  // The codes of the languages in `data_directory`, or of those linked in when
  // it is empty; in byte order. Throws Error when there is no such folder.
  static std::vector<std::string> codes_in(const std::string& data_directory);

  const Resources& resources() const { return *resources_; }
  std::string_view code() const;
  std::vector<DataFingerprint> fingerprints() const;

 private:
  explicit LanguagePack(std::shared_ptr<const Resources> resources)
      : resources_(std::move(resources)) {}

  std::shared_ptr<const Resources> resources_;
};

}  // namespace newsparse
