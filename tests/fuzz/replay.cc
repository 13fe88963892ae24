// SPDX-License-Identifier: Apache-2.0
//
// Stands in for libFuzzer where the compiler has none: calls a target with each
// file of a corpus and with changed copies of it, the same ones every time.
//   TARGET [--changes N] PATH...
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "fuzz/target.h"
#include "support/texts.h"

namespace {

namespace fs = std::filesystem;

using Random = std::minstd_rand;

// std::uniform_int_distribution may differ from library to library.
std::size_t below(Random& random, std::size_t limit) {
  return limit == 0 ? 0 : random() % limit;
}

std::vector<fs::path> files_of(const std::vector<std::string>& paths) {
  std::vector<fs::path> files;
  for (const std::string& path : paths) {
    if (!fs::is_directory(path)) {
      files.emplace_back(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) {
        files.push_back(entry.path());
      }
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

// One small damage: a byte changed, a piece left out, doubled or moved.
void damage(std::string& bytes, Random& random) {
  const std::size_t at = below(random, bytes.size() + 1);
  const std::size_t size =
      below(random, std::min<std::size_t>(bytes.size() - at + 1, 64));
  const std::string piece = bytes.substr(at, size);
  switch (below(random, 4)) {
    case 0:
      if (at < bytes.size()) {
        bytes[at] = static_cast<char>(below(random, 256));
      }
      break;
    case 1:
      bytes.erase(at, size);
      break;
    case 2:
      bytes.insert(at, piece);
      break;
    default:
      bytes.erase(at, size);
      bytes.insert(below(random, bytes.size() + 1), piece);
  }
}

void call(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                         bytes.size());
}

// Calls with the file as it is, then with `changes` more and more damaged ones.
void replay(const fs::path& file, std::size_t changes) {
  std::string bytes = newsparse::testing::read_bytes(file);
  call(bytes);
  Random random(static_cast<Random::result_type>(bytes.size() + 1));
  for (std::size_t i = 0; i < changes; ++i) {
    damage(bytes, random);
    call(bytes);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  std::size_t changes = 0;
  if (paths.size() > 1 && paths[0] == "--changes") {
    changes = std::stoul(paths[1]);
    paths.erase(paths.begin(), paths.begin() + 2);
  }
  const std::vector<fs::path> files = files_of(paths);
  for (const fs::path& file : files) {
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);  // so that the last line names what crashed
    replay(file, changes);
  }
  std::printf("%zu files, %zu calls\n", files.size(),
              files.size() * (changes + 1));
  return files.empty() ? 1 : 0;
}
