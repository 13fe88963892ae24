// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/folder.h"
#include "support/process.h"

namespace newsparse::testing {

// The program that was built beside these tests.
inline std::string program_path() {
  const auto tests = std::filesystem::read_symlink("/proc/self/exe");
  return tests.parent_path().parent_path() / "src" / "newsparse";
}

inline Outcome newsparse(const Launch& launch) {
  return run_program(program_path(), launch);
}

inline Launch in_folder(const TemporaryFolder& folder,
                        std::vector<std::string> arguments,
                        std::string input = "") {
  Launch launch;
  launch.folder = folder.path();
  launch.arguments = std::move(arguments);
  launch.input = std::move(input);
  return launch;
}

inline Outcome newsparse(std::vector<std::string> arguments,
                         std::string input = "") {
  Launch launch;
  launch.arguments = std::move(arguments);
  launch.input = std::move(input);
  return newsparse(launch);
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// One record a line; throws when a line is none.
inline std::vector<nlohmann::json> records_of(const Outcome& outcome) {
  std::vector<nlohmann::json> records;
  for (const std::string& line : lines_of(outcome.out)) {
    records.push_back(nlohmann::json::parse(line));
  }
  return records;
}

// "id status" of each record, with the code of the error.
inline std::vector<std::string> summary_of(const Outcome& outcome) {
  std::vector<std::string> summary;
  for (const nlohmann::json& record : records_of(outcome)) {
    std::string line = record.at("id").get<std::string>() + " " +
                       record.at("status").get<std::string>();
    for (const nlohmann::json& error : record.at("errors")) {
      line += " " + error.at("code").get<std::string>();
    }
    summary.push_back(line);
  }
  return summary;
}

}  // namespace newsparse::testing
