// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "text/unicode.h"

// The texts that properties are tested on: those of the project, and those of
// corpora that are not part of it.
namespace newsparse::testing {

struct NamedText {
  std::string name;  // where it is from
  std::string utf8;
};

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Every .txt file below a folder of the project, in order of the paths.
inline std::vector<NamedText> texts_below(const std::string& folder) {
  namespace fs = std::filesystem;
  const fs::path root = NEWSPARSE_SOURCE_DIR;
  std::vector<NamedText> texts;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    if (entry.path().extension() == ".txt" &&
        entry.path().filename() != "CMakeLists.txt") {
      texts.push_back({fs::relative(entry.path(), root).generic_string(),
                       repair_utf8(read_bytes(entry.path())).utf8});
    }
  }
  std::sort(texts.begin(), texts.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return texts;
}

// The folder of corpora: the environment variable NEWSPARSE_CORPORA, else one
// beside the checkout. May not be there.
inline std::filesystem::path corpora_folder() {
  const char* given = std::getenv("NEWSPARSE_CORPORA");
  return given != nullptr ? std::filesystem::path(given)
                          : std::filesystem::path(NEWSPARSE_SOURCE_DIR) /
                                "../shared/corpora";
}

// Every `step`-th "text" of the JSON Lines files below the folder of corpora.
inline std::vector<NamedText> corpus_texts(std::size_t step) {
  namespace fs = std::filesystem;
  std::vector<NamedText> texts;
  if (!fs::is_directory(corpora_folder())) {
    return texts;
  }
  for (const auto& entry : fs::recursive_directory_iterator(corpora_folder())) {
    if (entry.path().extension() != ".jsonl") {
      continue;
    }
    std::ifstream in(entry.path());
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
      if (number % step != 0) {
        continue;
      }
      const auto object = nlohmann::json::parse(line);
      texts.push_back(
          {entry.path().filename().string() + ":" + std::to_string(number),
           object.value("text", "")});
    }
  }
  return texts;
}

}  // namespace newsparse::testing
