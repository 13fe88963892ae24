// SPDX-License-Identifier: Apache-2.0
//
// The house rules that a machine can check: which room may include which, what
// files may be called and how long they may be, who may print.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = NEWSPARSE_SOURCE_DIR;

struct SourceFile {
  std::string path;  // from the root, with forward slashes
  std::string room;  // "stages"; "" for files directly in src
  std::vector<std::string> lines;
};

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::vector<SourceFile> files_below(const std::string& folder) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const fs::path& path = entry.path();
    if (path.extension() != ".h" && path.extension() != ".cc") {
      continue;
    }
    const fs::path inside = fs::relative(path, kRoot / folder);
    const std::string room =
        inside.has_parent_path() ? inside.begin()->string() : "";
    files.push_back(
        {folder + "/" + inside.generic_string(), room, lines_of(path)});
  }
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

// What each room may include besides itself. `newsparse` are the public
// headers, "" are the files of src itself.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"newsparse", {}},
    {"text", {"newsparse"}},
    {"learn", {"newsparse"}},
    {"document", {"newsparse", "text"}},
    {"resources", {"newsparse", "text", "learn", "document"}},
    {"stages", {"newsparse", "text", "learn", "document", "resources"}},
    {"format", {"newsparse", "text", "document"}},
    {"", {"newsparse", "text", "learn", "document", "resources", "stages"}},
    {"cli", {"newsparse", "text"}},
    {"train",
     {"newsparse", "text", "learn", "document", "resources", "stages"}},
};

// The included room and file of an #include line with quotes, or nothing.
std::string included(const std::string& line) {
  static const std::regex kInclude("^#include \"([^\"]+)\"");
  std::smatch match;
  return std::regex_search(line, match, kInclude) ? match[1].str() : "";
}

std::string stem(const std::string& path) {
  return fs::path(path).stem().string();
}

// A stage may include its own headers: stages/tags_model.cc includes
// stages/tags.h and stages/tags_features.h, never stages/arcs.h.
bool is_same_stage(const std::string& path, const std::string& header) {
  const auto stage = [](const std::string& file) {
    const std::string name = stem(file);
    return name.substr(0, name.find('_'));
  };
  return stage(path) == stage(header);
}

std::vector<std::string> include_violations(const SourceFile& file) {
  std::vector<std::string> found;
  for (const std::string& line : file.lines) {
    const std::string header = included(line);
    if (header.empty()) {
      continue;
    }
    const std::string room = header.substr(0, header.find('/'));
    const bool own_room = room == file.room;
    const bool allowed = own_room || kMayInclude.at(file.room).contains(room);
    if (!allowed ||
        (own_room && room == "stages" && !is_same_stage(file.path, header))) {
      found.push_back(file.path + " includes " + header);
    }
  }
  return found;
}

TEST(Architecture, IncludesGoDownOnly) {
  std::vector<std::string> found;
  for (const std::string folder : {"include", "src"}) {
    for (const SourceFile& file : files_below(folder)) {
      ASSERT_TRUE(kMayInclude.contains(file.room)) << file.path;
      const auto more = include_violations(file);
      found.insert(found.end(), more.begin(), more.end());
    }
  }
  EXPECT_EQ(found, std::vector<std::string>{});
}

TEST(Architecture, NoFileIsADrawerForEverything) {
  const std::regex forbidden(
      "(^|_)(util|utils|common|misc|helper|helpers|manager|base)($|_)");
  for (const SourceFile& file : files_below("src")) {
    EXPECT_FALSE(std::regex_search(stem(file.path), forbidden)) << file.path;
  }
}

TEST(Architecture, FilesStayReadable) {
  for (const std::string folder : {"include", "src"}) {
    for (const SourceFile& file : files_below(folder)) {
      const bool header = file.path.ends_with(".h");
      EXPECT_LE(file.lines.size(), header ? 250U : 400U) << file.path;
    }
  }
}

TEST(Architecture, OnlyProgramsPrintOrExit) {
  const std::regex forbidden(
      R"(std::cout|std::cerr|\bexit\(|\babort\(|spdlog|\bprintf\()");
  for (const SourceFile& file : files_below("src")) {
    if (file.room == "cli" || file.room == "train") {
      continue;
    }
    for (const std::string& line : file.lines) {
      EXPECT_FALSE(std::regex_search(line, forbidden))
          << file.path << ": " << line;
    }
  }
}

TEST(Architecture, EverySourceHasItsTest) {
  for (const SourceFile& file : files_below("src")) {
    if (!file.path.ends_with(".cc") || stem(file.path) == "main" ||
        file.room.empty()) {
      continue;
    }
    const std::string name = stem(file.path) + "_test.cc";
    EXPECT_TRUE(fs::exists(kRoot / "tests" / file.room / name))
        << file.path << " has no tests/" << file.room << "/" << name;
  }
}

TEST(Architecture, EveryFileNamesTheLicence) {
  for (const std::string folder : {"include", "src", "tests"}) {
    for (const SourceFile& file : files_below(folder)) {
      ASSERT_FALSE(file.lines.empty()) << file.path;
      EXPECT_EQ(file.lines[0], "// SPDX-License-Identifier: Apache-2.0")
          << file.path;
    }
  }
}

}  // namespace
