// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_deictics.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/claim_documents.h"
#include "support/models.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

// The claims that the whole program tells, one line each.
Lines found_in(const std::string& text) {
  const Document document = analyze(Text(text), testing::english_pack());
  return testing::claim_lines(document, document.claims);
}

TEST(FindDeicticClaims, GiveAQuotationToWhoIsNamedBehindIt) {
  EXPECT_EQ(found_in("\"We never knew.\" That is what Holt told the court."),
            (Lines{"Holt | told | \"We never knew.\""}));
}

TEST(FindDeicticClaims, ReachOverTheEndOfAParagraph) {
  EXPECT_EQ(found_in("\"Enough.\"\n\nThat was how captain Lio Brandt greeted the vote."),
            (Lines{"captain Lio Brandt | greeted | \"Enough.\""}));
}

TEST(FindDeicticClaims, ReadANounForWhatIsSaid) {
  EXPECT_EQ(found_in("\"It was a disgrace.\" That was the verdict of coach Ines Holt."),
            (Lines{"coach Ines Holt | verdict | \"It was a disgrace.\""}));
}

TEST(FindDeicticClaims, NeedSomebodyWhoCanSpeak) {
  EXPECT_EQ(found_in("The water rises. That is how the old pump works."),
            Lines{});
}

}  // namespace
}  // namespace newsparse
