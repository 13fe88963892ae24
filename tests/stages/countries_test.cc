// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"

namespace newsparse {
namespace {

const LanguagePack& english() {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  return kPack;
}

// What the markup of a case says, or what the stage found.
struct Marked {
  std::string text;
  std::vector<std::string> found;  // "3-7 IR", with ! when embedded
};

std::string describe(std::size_t begin, std::size_t end,
                     std::string_view code) {
  return std::to_string(begin) + "-" + std::to_string(end) + " " +
         std::string(code);
}

// "[IR:Iran]" and "¶", see the case file.
Marked read_marks(std::string line) {
  const std::string pilcrow = " ¶ ";
  for (std::size_t at = 0; (at = line.find(pilcrow)) != std::string::npos;) {
    line.replace(at, pilcrow.size(), "\n\n");
  }
  Marked marked;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '[') {
      marked.text += line[at];
      continue;
    }
    const std::size_t colon = line.find(':', at);
    const std::size_t close = line.find(']', colon);
    const std::size_t begin = marked.text.size();
    marked.text += line.substr(colon + 1, close - colon - 1);
    marked.found.push_back(describe(begin, marked.text.size(),
                                    line.substr(at + 1, colon - at - 1)));
    at = close;
  }
  return marked;
}

std::vector<std::string> found_in(const std::string& text) {
  const Document document = analyze(Text(text), english());
  std::vector<std::string> found;
  for (const CountryReference& one : document.country_references) {
    found.push_back(
        describe(one.bytes.begin, one.bytes.end,
                 std::string(one.country.view()) + (one.embedded ? "!" : "")));
  }
  return found;
}

// The floor only rises. What is beyond it is known to be wrong.
constexpr double kFloor = 0.95;

TEST(CountryCases, AlmostAllAreRight) {
  std::size_t all = 0;
  std::size_t right = 0;
  std::string wrong;
  for (const auto& one : testing::read_cases("stages/cases/countries.txt")) {
    for (const std::string& line : one.lines) {
      if (line.empty()) {
        continue;
      }
      const Marked marked = read_marks(line);
      const auto found = found_in(marked.text);
      ++all;
      if (found == marked.found) {
        ++right;
        continue;
      }
      wrong += one.name + ": " + line + "\n   found";
      for (const std::string& each : found) {
        wrong += " " + each;
      }
      wrong += "\n";
    }
  }
  EXPECT_GE(all, 200U);
  EXPECT_GE(static_cast<double>(right), kFloor * static_cast<double>(all))
      << right << " of " << all << "\n"
      << wrong;
  RecordProperty("right", static_cast<int>(right));
}

}  // namespace
}  // namespace newsparse
