// SPDX-License-Identifier: Apache-2.0
#include "stages/quotations.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"
#include "support/simple_tokens.h"

namespace newsparse {
namespace {

using testing::Case;
using testing::read_cases;
using testing::simple_tokens;

ParagraphKind take_kind(std::string& line) {
  const std::size_t colon = line.find("| ");
  if (colon == std::string::npos) {
    return ParagraphKind::Body;
  }
  const auto kind = parse_label<ParagraphKind>(line.substr(0, colon));
  EXPECT_TRUE(kind.has_value()) << line;
  line.erase(0, colon + 2);
  return kind.value_or(ParagraphKind::Body);
}

// One paragraph for each line, "caption| " before those that are not body.
Document pair(std::vector<std::string> lines) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  std::string text;
  std::vector<Paragraph> paragraphs;
  for (std::string& line : lines) {
    const ParagraphKind kind = take_kind(line);
    const auto begin = static_cast<Index>(text.size());
    text += line;
    paragraphs.push_back({{begin, static_cast<Index>(text.size())}, kind});
    text += "\n\n";
  }
  Document document{Text(text)};
  document.paragraphs = paragraphs;
  document.tokens = simple_tokens(document);
  document.quotations = pair_quotations(document, pack.resources());
  return document;
}

// A line for each quotation, indented by its depth; "~" before those that are
// not closed, "&N" before those that continue the one of line N.
std::string show(const Document& document) {
  std::string shown;
  for (const Quotation& quotation : document.quotations) {
    for (auto parent = quotation.parent; parent;
         parent = document.quotations[*parent].parent) {
      shown += "  ";
    }
    if (quotation.continues) {
      shown += "&" + std::to_string(*quotation.continues) + " ";
    }
    shown += quotation.closed ? "" : "~ ";
    shown += std::string(text_of(document, quotation.tokens)) + "\n";
  }
  return shown.empty() ? "none\n" : shown;
}

TEST(PairQuotations, Cases) {
  for (const Case& one : read_cases("stages/cases/quotations.txt")) {
    std::vector<std::string> text;
    std::string expected;
    bool behind = false;
    for (const std::string& line : one.lines) {
      if (line == "=>") {
        behind = true;
      } else if (behind) {
        expected += line + "\n";
      } else {
        text.push_back(line);
      }
    }
    const Document document = pair(text);
    EXPECT_EQ(show(document), expected) << one.where << ": " << one.name;
    EXPECT_EQ(violations(document), std::vector<std::string>{}) << one.where;
  }
}

TEST(PairQuotations, TakesManyMarksInStride) {
  std::string many;
  for (int i = 0; i < 25000; ++i) {
    many += "\" ' “ ’x";
  }

  const Document document = pair({many, many});

  EXPECT_EQ(violations(document), std::vector<std::string>{});
}

TEST(PairQuotations, HasNothingToSayAboutNothing) {
  EXPECT_TRUE(pair({}).quotations.empty());
  EXPECT_TRUE(pair({"Nobody spoke."}).quotations.empty());
}

}  // namespace
}  // namespace newsparse
