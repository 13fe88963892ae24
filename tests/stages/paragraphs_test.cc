// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"

namespace newsparse {
namespace {

using testing::Case;
using testing::read_cases;

Document split(const std::string& text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  Document document{Text(text)};
  document.paragraphs = split_paragraphs(document, pack.resources());
  return document;
}

std::string replace_all(std::string text, const std::string& from,
                        const std::string& to) {
  for (std::size_t i = 0; (i = text.find(from, i)) != std::string::npos;
       i += to.size()) {
    text.replace(i, from.size(), to);
  }
  return text;
}

// "body| one ⏎ two": the kind, then the paragraph with its line ends shown.
std::string show(const Document& document) {
  std::string shown;
  for (const Paragraph& paragraph : document.paragraphs) {
    const std::string text(text_of(document, paragraph.bytes));
    shown += std::string(name_of(paragraph.kind)) + "| " +
             replace_all(text, "\n", "⏎") + "\n";
  }
  return shown;
}

TEST(SplitParagraphs, Cases) {
  for (const Case& one : read_cases("stages/cases/paragraphs.txt")) {
    std::string text;
    std::string expected;
    bool behind = false;
    for (const std::string& line : one.lines) {
      if (line == "=>") {
        behind = true;
      } else {
        (behind ? expected : text) += line + "\n";
      }
    }
    EXPECT_EQ(show(split(text)), expected) << one.where << ": " << one.name;
  }
}

TEST(SplitParagraphs, TakesEveryLineEnd) {
  for (const std::string end : {"\n", "\r\n", "\r", "\u2028", "\u0085"}) {
    const Document document =
        split("One came." + end + end + "Two went." + end);

    ASSERT_EQ(document.paragraphs.size(), 2U);
    EXPECT_EQ(text_of(document, document.paragraphs[0].bytes), "One came.");
    EXPECT_EQ(text_of(document, document.paragraphs[1].bytes), "Two went.");
  }
}

TEST(SplitParagraphs, HasNothingToSayAboutWhiteSpace) {
  EXPECT_TRUE(split("").paragraphs.empty());
  EXPECT_TRUE(split(" \n\t\n\n").paragraphs.empty());
}

}  // namespace
}  // namespace newsparse
