// SPDX-License-Identifier: Apache-2.0
//
// The kinds of reporting that tools get wrong, through the whole program:
// tests/stages/cases/hard_cases.txt has one of each, hard_cases_more.txt the
// same kinds in other words, denials.txt, headlines.txt and voices.txt more of
// what speakers, stances and links must tell; of bounds.txt only the spans
// count. A case that is marked "(falls short: reason)" must fail: one that
// begins to pass loses its mark.
#include <iostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/cases.h"
#include "support/claim_check.h"
#include "support/models.h"

namespace newsparse {
namespace {

bool is_marked(const testing::Case& one) {
  return one.name.find("(falls short: ") != std::string::npos;
}

// What the program says against the case; empty when all holds.
std::string complaint_of(const testing::Case& one) {
  const auto expected = testing::read_expected(one.lines);
  const Document document =
      analyze(Text(expected.text), testing::english_pack());
  testing::ClaimCheck check(document);
  std::string complaint;
  for (const std::string& failure : check.failures(expected)) {
    complaint += "  " + failure + "\n";
  }
  return complaint.empty() ? ""
                           : complaint + "The program finds:\n" + check.shown();
}

void hold_to(const std::string& path) {
  std::size_t held = 0;
  const auto cases = testing::read_cases(path);
  for (const testing::Case& one : cases) {
    const std::string complaint = complaint_of(one);
    held += complaint.empty() ? 1 : 0;
    EXPECT_EQ(complaint.empty(), !is_marked(one))
        << one.where << ": " << one.name << "\n"
        << (complaint.empty() ? "holds now: remove its mark" : complaint);
  }
  std::cout << path << ": " << held << " of " << cases.size() << " hold\n";
}

// How many cases of a file have the right sources, cues and contents, whatever
// is said of speakers and stances.
std::size_t right_by_spans(const std::string& path) {
  std::size_t right = 0;
  const auto cases = testing::read_cases(path);
  for (const testing::Case& one : cases) {
    const auto expected = testing::read_expected(one.lines);
    const Document document =
        analyze(Text(expected.text), testing::english_pack());
    right += testing::ClaimCheck(document).spans_hold(expected) ? 1 : 0;
  }
  std::cout << path << ": " << right << " of " << cases.size()
            << " right by spans alone\n";
  return right;
}

// Floors only rise: a model that is trained anew has to keep them.
TEST(HardCases, MostAreRightBySpansAlone) {
  EXPECT_GE(right_by_spans("stages/cases/hard_cases.txt"), 73U);
  EXPECT_GE(right_by_spans("stages/cases/hard_cases_more.txt"), 72U);
  EXPECT_GE(right_by_spans("stages/cases/bounds.txt"), 84U);
}

TEST(HardCases, OneOfEachKind) {
  hold_to("stages/cases/hard_cases.txt");
}

TEST(HardCases, TheSameKindsInOtherWords) {
  hold_to("stages/cases/hard_cases_more.txt");
}

TEST(HardCases, WhichClaimDeniesWhich) {
  hold_to("stages/cases/denials.txt");
}

TEST(HardCases, WhoSpeaksAndHow) {
  hold_to("stages/cases/voices.txt");
}

TEST(HardCases, Headlines) {
  hold_to("stages/cases/headlines.txt");
}

}  // namespace
}  // namespace newsparse
