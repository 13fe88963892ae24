// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "stages/quotations.h"
#include "stages/tokens.h"
#include "support/cases.h"

namespace newsparse {
namespace {

const Resources& resources() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

// A document with every layer up to sentences; a blank line parts paragraphs.
Document split(const std::string& text) {
  Document document{Text(text)};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    document.paragraphs.push_back(
        {{static_cast<Index>(begin), static_cast<Index>(end)}});
    begin = end + 2;
  }
  document.tokens = split_tokens(document, resources());
  document.quotations = pair_quotations(document, resources());
  document.sentences = split_sentences(document, resources());
  return document;
}

std::vector<std::string> sentences_of(const Document& document) {
  std::vector<std::string> found;
  for (const Sentence& sentence : document.sentences) {
    found.emplace_back(text_of(document, sentence.tokens));
  }
  return found;
}

// The text of a case: a space between lines, an empty line between
// paragraphs.
std::string text_of_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    const bool begins = text.empty() || text.ends_with('\n');
    text += line.empty() ? "\n\n" : (begins ? "" : " ") + line;
  }
  return text;
}

TEST(SplitSentences, AgreesWithTheCases) {
  for (const auto& one : testing::read_cases("stages/cases/sentences.txt")) {
    std::vector<std::string> expected = one.lines;
    std::erase(expected, "");
    EXPECT_EQ(sentences_of(split(text_of_lines(one.lines))), expected)
        << one.where << ": " << one.name;
  }
}

TEST(SplitSentences, TilesTheTokens) {
  for (const std::string text :
       {"", "a", "...", "\"\"\"\"", ". . .", "))))", "a.) b.) c.)",
        "He said:\n\n\"No.\" Mr.\n\nRoth", "[1] [2] . [3]", "?!\"'"}) {
    EXPECT_TRUE(violations(split(text)).empty()) << text;
  }
}

TEST(SplitSentences, IgnoresWhatComesInLaterParagraphs) {
  const std::string text = "\"Is it far?\" asked Mr. Roth. It was not";
  const Document before = split(text);
  const Document after = split(text + "\n\n\"And so on.\" A new paragraph.");

  ASSERT_GE(after.sentences.size(), before.sentences.size());
  for (std::size_t i = 0; i < before.sentences.size(); ++i) {
    EXPECT_EQ(before.sentences[i].tokens, after.sentences[i].tokens);
  }
}

}  // namespace
}  // namespace newsparse
