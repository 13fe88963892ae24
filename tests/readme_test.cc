// SPDX-License-Identifier: Apache-2.0
//
// What the README shows is what the program does.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"
#include "newsparse/format.h"

#include "cli/option_table.h"

namespace newsparse {
namespace {

std::string content_of(const std::string& path) {
  std::ifstream in(std::string(NEWSPARSE_SOURCE_DIR) + "/" + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The blocks between "```text" and "```" of the README, in order.
std::vector<std::string> text_blocks() {
  std::istringstream readme(content_of("README.md"));
  std::vector<std::string> blocks;
  bool inside = false;
  for (std::string line; std::getline(readme, line);) {
    if (!inside && line == "```text") {
      inside = true;
      blocks.emplace_back();
    } else if (line == "```") {
      inside = false;
    } else if (inside) {
      blocks.back() += line + "\n";
    }
  }
  return blocks;
}

TEST(Readme, ShowsAnArticleThatShipsAndItsReport) {
  const std::string path = "data/examples/ferry.txt";
  const std::vector<std::string> blocks = text_blocks();
  ASSERT_GE(blocks.size(), 2U);
  Record record;
  record.provenance.id = path;
  record.provenance.path = path;
  record.document =
      analyze(Text(content_of(path)), LanguagePack::built_in("en"));

  std::ostringstream report;
  write_text(report, record, {.color = false, .width = 80});

  EXPECT_EQ(blocks[0], content_of(path));
  EXPECT_EQ(blocks[1], report.str());
}

std::string option_table_in_markdown() {
  std::string table = "| option | meaning |\n|---|---|\n";
  for (const OptionRow& row : option_table()) {
    std::string spelling = std::string(spelling_of(row));
    spelling.erase(0, spelling.find('-'));
    if (takes_value(row)) {
      spelling += " " + std::string(row.value);
    }
    for (std::size_t bar = spelling.find('|'); bar != std::string::npos;
         bar = spelling.find('|', bar + 2)) {
      spelling.insert(bar, "\\");
    }
    table += "| `" + spelling + "` | " + std::string(row.meaning) + " |\n";
  }
  return table;
}

TEST(Readme, ListsTheOptionsOfTheTable) {
  const std::string begin = "<!-- options:begin -->\n";
  std::string readme = content_of("README.md");
  const std::size_t from = readme.find(begin) + begin.size();
  const std::size_t to = readme.find("<!-- options:end -->");
  ASSERT_LE(from, to);
  ASSERT_NE(to, std::string::npos);
  const std::string expected = option_table_in_markdown();
  if (std::getenv("NEWSPARSE_UPDATE_GOLDEN") != nullptr) {
    readme.replace(from, to - from, expected);
    std::ofstream("README.md") << readme;
    return;
  }

  EXPECT_EQ(readme.substr(from, to - from), expected);
}

}  // namespace
}  // namespace newsparse
