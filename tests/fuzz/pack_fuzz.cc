// SPDX-License-Identifier: Apache-2.0
//
// A language pack with one damaged file: it is refused by an Error, or it works
// on any text. The first byte chooses the file; every six bytes behind it are a
// place (four bytes), a way to damage it and a value. A model gets a right
// checksum afterwards, so that damage gets past the door.
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <unistd.h>
#include <vector>

#include "newsparse/analyze.h"
#include "newsparse/error.h"

#include "document/queries.h"
#include "fuzz/target.h"
#include "learn/model_file.h"
#include "learn/model_layout.h"
#include "support/texts.h"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDamageSize = 6;

// A copy of the data that is changed file by file and put right again.
class PackCopy {
 public:
  PackCopy() {
    char name[] = "/tmp/newsparse-pack-XXXXXX";
    newsparse::testing::promise(mkdtemp(name) != nullptr, "a folder to write");
    folder_ = name;
    const fs::path data = NEWSPARSE_SOURCE_DIR "/data";
    for (const char* part : {"en", "world"}) {
      fs::copy(data / part, folder_ / part, fs::copy_options::recursive);
    }
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      const fs::path kind = entry.path().extension();
      if (kind == ".tsv" || kind == ".json" || kind == ".model") {
        files_.push_back(entry.path());
      }
    }
    std::sort(files_.begin(), files_.end());
  }
  PackCopy(const PackCopy&) = delete;
  PackCopy& operator=(const PackCopy&) = delete;
  ~PackCopy() { fs::remove_all(folder_); }

  const fs::path& folder() const { return folder_; }
  const fs::path& file(std::size_t number) const {
    return files_[number % files_.size()];
  }

 private:
  fs::path folder_;
  std::vector<fs::path> files_;
};

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void damage(std::string& bytes, const std::uint8_t* how) {
  std::uint32_t place = 0;
  std::memcpy(&place, how, sizeof place);
  if (bytes.empty()) {
    return;
  }
  // The numbers of a model stand in its first kilobytes: half of the damage.
  const std::size_t near = std::min<std::size_t>(bytes.size(), 4096);
  const std::size_t at = how[4] & 1U ? place % near : place % bytes.size();
  switch (how[4] >> 1U & 3U) {
    case 0:
      bytes.resize(at);
      break;
    case 1:
      bytes.insert(at, 1, static_cast<char>(how[5]));
      break;
    default:
      bytes[at] = static_cast<char>(how[5]);
  }
}

void seal(std::string& model) {
  namespace layout = newsparse::model_layout;
  layout::Header header;
  if (model.size() < sizeof header) {
    return;
  }
  std::memcpy(&header, model.data(), sizeof header);
  const auto bytes = std::as_bytes(std::span(model.data(), model.size()));
  header.file_size = model.size();
  header.checksum = newsparse::model_checksum(bytes.subspan(layout::kChecked));
  std::memcpy(model.data(), &header, sizeof header);
}

void use(const fs::path& folder) {
  try {
    const auto pack =
        newsparse::LanguagePack::from_directory(folder.string(), "en");
    const auto document = newsparse::analyze(
        newsparse::Text("Ana Roe, the mayor, said on Monday that Peru would "
                        "wait.\n\n“We are ready,” she told reporters."),
        pack);
    newsparse::testing::promise(newsparse::violations(document).empty(),
                                "the document keeps its invariants");
  } catch (const newsparse::Error&) {
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const PackCopy kCopy;
  if (size < 1 + kDamageSize) {
    return 0;
  }
  const fs::path& path = kCopy.file(bytes[0]);
  const std::string sound = newsparse::testing::read_bytes(path);
  std::string damaged = sound;
  for (std::size_t at = 1; at + kDamageSize <= size; at += kDamageSize) {
    damage(damaged, bytes + at);
  }
  if (path.extension() == ".model") {
    seal(damaged);
  }
  write(path, damaged);
  use(kCopy.folder());
  write(path, sound);
  return 0;
}
