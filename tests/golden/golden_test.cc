// SPDX-License-Identifier: Apache-2.0
//
// Whole articles and their exact records. Beside each article `topic.txt` in
// this folder stands `topic.json`, and where it is worth reading `topic.out`,
// the report. After a change that is meant to move them, write them anew and
// read the difference:
//
//   NEWSPARSE_UPDATE_GOLDEN=1 build/dev/tests/newsparse_tests
//       --gtest_filter='*Golden*' && git diff tests/golden
//
// A new article needs its .txt alone; an empty .out asks for a report.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"
#include "newsparse/format.h"

#include "format/sample_record.h"
#include "support/texts.h"

namespace newsparse {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(NEWSPARSE_SOURCE_DIR) / "tests/golden";

Record record_of(const std::string& topic) {
  static const LanguagePack english = LanguagePack::built_in("en");
  const std::string bytes = testing::read_bytes(kFolder / (topic + ".txt"));
  Record record;
  record.provenance.id = topic + ".txt";
  record.provenance.path = topic + ".txt";
  record.provenance.format = "text";
  record.provenance.encoding = "UTF-8";
  record.provenance.bytes = bytes.size();
  record.document = analyze(Text(bytes), english);
  return record;
}

std::string json_of(const Record& record, bool tokens = false) {
  std::ostringstream out;
  write_json(out, record, {.pretty = true, .tokens = tokens});
  return out.str();
}

std::string report_of(const Record& record) {
  std::ostringstream out;
  write_text(out, record, {});
  return out.str();
}

// The first line that differs, so that a failure reads in one glance.
std::string first_difference(const std::string& expected,
                             const std::string& actual) {
  std::istringstream left(expected);
  std::istringstream right(actual);
  std::string a;
  std::string b;
  for (int line = 1; true; ++line) {
    const bool more = static_cast<bool>(std::getline(left, a));
    const bool others = static_cast<bool>(std::getline(right, b));
    if (!more && !others) {
      return "";
    }
    if (more != others || a != b) {
      return "line " + std::to_string(line) + "\n  expected " +
             (more ? a : "no more") + "\n  actual   " +
             (others ? b : "no more");
    }
  }
}

// Whether any article has its record yet. Until the first is written, the
// articles wait for the stages to settle; from then on a missing one fails.
bool has_records() {
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    fs::path record = entry.path();
    record.replace_extension(".json");
    if (entry.path().extension() == ".txt" && fs::exists(record)) {
      return true;
    }
  }
  return std::getenv("NEWSPARSE_UPDATE_GOLDEN") != nullptr;
}

void expect_file(const std::string& name, const std::string& actual) {
  const fs::path path = kFolder / name;
  if (std::getenv("NEWSPARSE_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(fs::exists(path))
      << name << " is missing; NEWSPARSE_UPDATE_GOLDEN=1 writes it";
  const std::string expected = testing::read_bytes(path);
  EXPECT_TRUE(expected == actual)
      << name << ", " << first_difference(expected, actual);
}

std::vector<std::string> topics() {
  std::vector<std::string> names;
  std::error_code none;  // run from elsewhere than the source folder
  for (const auto& entry : fs::directory_iterator(kFolder, none)) {
    if (entry.path().extension() == ".txt") {
      names.push_back(entry.path().stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Golden : public ::testing::TestWithParam<std::string> {};

TEST_P(Golden, Article) {
  if (!has_records()) {
    GTEST_SKIP() << "no golden record is written yet";
  }
  const Record record = record_of(GetParam());

  expect_file(GetParam() + ".json", json_of(record));
  if (fs::exists(kFolder / (GetParam() + ".out"))) {
    expect_file(GetParam() + ".out", report_of(record));
  }
}

INSTANTIATE_TEST_SUITE_P(Articles, Golden, ::testing::ValuesIn(topics()),
                         [](const auto& test) {
                           std::string name = test.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(GoldenSchema, IsTheOnePrinted) {
  expect_file("schema.json", std::string(json_schema()));
}

TEST(GoldenRecord, OfAFailedInput) {
  expect_file("failed.json", json_of(testing::failed_record()));
}

TEST(GoldenRecord, WithSomethingInEveryList) {
  expect_file("sample.json", json_of(testing::sample_record(), true));
}

TEST(GoldenRecord, WithTokens) {
  if (!has_records()) {
    GTEST_SKIP() << "no golden record is written yet";
  }
  expect_file("tokens.json", json_of(record_of("river-levels"), true));
}

}  // namespace
}  // namespace newsparse
