// SPDX-License-Identifier: Apache-2.0
#include "stages/claims.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/cases.h"
#include "support/claim_documents.h"
#include "support/claim_markup.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

Document analyzed(const std::string& text) {
  static const auto kPack = LanguagePack::built_in("en");
  return analyze(Text(text), kPack);
}

Lines sorted(Lines lines) {
  std::sort(lines.begin(), lines.end());
  return lines;
}

// A name that ends in "(falls short: reason)" marks a case that does not hold
// yet; the reason says what is missing.
bool falls_short(const testing::Case& one) {
  return one.name.find("(falls short: ") != std::string::npos;
}

TEST(FindClaims, Cases) {
  if (analyzed("Rao spoke.").tags.empty()) {
    GTEST_SKIP() << "rules without a tagger fall short of the cases";
  }
  int better = 0;
  for (const testing::Case& one :
       testing::read_cases("stages/cases/claims.txt")) {
    const testing::MarkedText marked = testing::read_markup(one.lines);
    const Document document = analyzed(marked.text);

    const Lines found = sorted(testing::claim_lines(document, document.claims));
    const Lines expected = sorted(testing::claim_lines(marked));

    if (!falls_short(one)) {
      EXPECT_EQ(found, expected) << one.where << " " << one.name;
    } else if (found == expected) {
      ++better;
      std::cout << one.where << " holds now: " << one.name << "\n";
    }
  }
  RecordProperty("cases_that_hold_now", better);
}

TEST(FindClaims, AnEmptyTextHasNone) {
  EXPECT_TRUE(analyzed("").claims.empty());
}

// Hostile inputs must stay linear: each of these takes well under a second.
TEST(FindClaims, SurvivesFloods) {
  std::string marks;
  std::string said;
  std::string paragraphs;
  std::string denials;
  for (int i = 0; i < 20'000; ++i) {
    marks += "\" ";
    said += "Rao said ";
    paragraphs += "\"Go\n";
    denials += "Rao accused Reyl of theft, allegations he denied. ";
  }
  for (const std::string& text : {marks, said, paragraphs, denials}) {
    EXPECT_EQ(violations(analyzed(text)), Lines{});
  }
}

TEST(FindClaims, TheDatelineIsNobodysWords) {
  const Document document = analyzed(
      "Dam holds\n\nBRACK, May 3 (Nordan) — The dam is sound, Mayor Ines Holt "
      "said on Tuesday.\n");

  ASSERT_EQ(document.claims.size(), 1U);
  EXPECT_EQ(text_of(document, document.claims[0].content[0]),
            "The dam is sound");
}

}  // namespace
}  // namespace newsparse
