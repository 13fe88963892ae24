// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_headlines.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/claim_documents.h"
#include "support/models.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

// What the shape of a headline tells, above a body that names the people.
Lines found_in(const std::string& headline) {
  const LanguagePack& pack = testing::english_pack();
  const Document document = analyze(
      Text(headline + "\n\nBRACK, May 3 - Energy Minister Ines Holt spoke on "
                      "Tuesday about the dam at Brack.\n\nIt was raining.\n"),
      pack);
  const ClaimFrame frame(document, pack.resources());
  return testing::claim_lines(
      document, find_claims_in_headlines(document, frame, pack.resources()));
}

TEST(FindClaimsInHeadlines, SomebodyBeforeAColonIsTheSource) {
  EXPECT_EQ(found_in("Holt: Dam will hold until spring"),
            Lines{"Holt | : | Dam will hold until spring"});
}

TEST(FindClaimsInHeadlines, ARubricBeforeAColonIsNone) {
  EXPECT_EQ(found_in("Analysis: Why the dam cracked"), Lines{});
  EXPECT_EQ(found_in("Norway: Two hurt in fall from dam"), Lines{});
  EXPECT_EQ(found_in("The dam will hold: five questions for Ines Holt"),
            Lines{});
}

TEST(FindClaimsInHeadlines, AVerbAndItsSubjectMayEndTheLine) {
  EXPECT_EQ(found_in("Toll to double by June, says minister"),
            Lines{"minister | says | Toll to double by June"});
}

TEST(FindClaimsInHeadlines, SomebodyMayEndTheLineAfterAMark) {
  EXPECT_EQ(found_in("Dam is cracked in three places: inspectors"),
            Lines{"inspectors | : | Dam is cracked in three places"});
}

TEST(FindClaimsInHeadlines, WhoIsAccusedIsNoSource) {
  EXPECT_EQ(found_in("Mayor accused of selling the lake"),
            Lines{"- | accused | Mayor / of selling the lake"});
  EXPECT_EQ(found_in("Mayor accused banker of selling the lake"), Lines{});
}

TEST(FindClaimsInHeadlines, ABodyOfTextIsNoHeadline) {
  EXPECT_EQ(found_in("Dam holds"), Lines{});
}

}  // namespace
}  // namespace newsparse
