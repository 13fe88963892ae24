// SPDX-License-Identifier: Apache-2.0
#include "cli/results.h"

#include <gtest/gtest.h>

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

std::string written(const Appearance& appearance,
                    const std::vector<std::string>& records) {
  const TemporaryFolder folder;
  const Settings settings;
  Output output(folder / "out");
  Results results(settings, appearance, output);
  for (const std::string& record : records) {
    EXPECT_TRUE(results.add({0, "a", record}));
  }
  EXPECT_TRUE(results.finish());
  return folder.read("out");
}

TEST(Results, PutsLinesOneBehindAnother) {
  EXPECT_EQ(written({}, {"{1}\n", "{2}\n"}), "{1}\n{2}\n");
  EXPECT_EQ(written({}, {}), "");
}

TEST(Results, MakesOneArrayOfAnyNumberOfRecords) {
  Appearance appearance;
  appearance.array = true;
  EXPECT_EQ(written(appearance, {}), "[]\n");
  EXPECT_EQ(written(appearance, {"{1}\n"}), "[\n{1}\n]\n");
  EXPECT_EQ(written(appearance, {"{1}\n", "{2}\n"}), "[\n{1},\n{2}\n]\n");
}

TEST(Results, PutsABlankLineBetweenReports) {
  Appearance appearance;
  appearance.format = OutputFormat::Text;
  EXPECT_EQ(written(appearance, {"A\n", "B\n"}), "A\n\nB\n");
}

TEST(Results, NamesTheColumnsOfATableOnce) {
  Appearance appearance;
  appearance.format = OutputFormat::Csv;
  appearance.table = TableOptions{};
  appearance.table->fields = {"id", "text"};
  EXPECT_EQ(written(appearance, {}), "id,text\r\n");
  EXPECT_EQ(written(appearance, {"c1,a\r\n", "", "c1,b\r\n"}),
            "id,text\r\nc1,a\r\nc1,b\r\n");
}

TEST(Results, WritesAFileForEachInputOfAFolder) {
  const TemporaryFolder folder;
  Settings settings;
  settings.output_folder = folder / "out";
  Appearance appearance;
  appearance.array = true;
  Output output{Output::Later()};
  Results results(settings, appearance, output);
  EXPECT_TRUE(results.add({1, "news/a.jsonl", "{1}\n"}));
  EXPECT_TRUE(results.add({1, "news/a.jsonl", "{2}\n"}));
  EXPECT_TRUE(results.add({2, "b.txt", "{3}\n"}));
  EXPECT_TRUE(results.finish());

  EXPECT_EQ(folder.read("out/news/a.jsonl.json"), "[\n{1},\n{2}\n]\n");
  EXPECT_EQ(folder.read("out/b.txt.json"), "[\n{3}\n]\n");
}

}  // namespace
}  // namespace newsparse
