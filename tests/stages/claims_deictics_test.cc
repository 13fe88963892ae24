// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_deictics.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

TEST(FindDeicticClaims, GiveAQuotationToWhoIsNamedBehindIt) {
  EXPECT_EQ(told_in("\"We never knew.\" That is what Holt told the court."),
            (Lines{"Holt | told | \"We never knew.\""}));
}

TEST(FindDeicticClaims, ReachOverTheEndOfAParagraph) {
  EXPECT_EQ(
      told_in(
          "\"Enough.\"\n\nThat was how captain Lio Brandt greeted the vote."),
      (Lines{"captain Lio Brandt | greeted | \"Enough.\""}));
}

TEST(FindDeicticClaims, ReadANounForWhatIsSaid) {
  EXPECT_EQ(
      told_in(
          "\"It was a disgrace.\" That was the verdict of coach Ines Holt."),
      (Lines{"coach Ines Holt | verdict | \"It was a disgrace.\""}));
}

TEST(FindDeicticClaims, NeedSomebodyWhoCanSpeak) {
  EXPECT_EQ(told_in("The water rises. That is how the old pump works."),
            Lines{});
}

TEST(FindDeicticClaims, ASentenceMayTellOfTheQuotationItOpensWith) {
  EXPECT_EQ(told_in("\"We will meet in court\" was his only reply."),
            (Lines{"his | reply | \"We will meet in court\""}));
  EXPECT_EQ(told_in("\"Never\" was the answer from the ministry."),
            (Lines{"the ministry | answer | \"Never\""}));
  EXPECT_EQ(told_in("\"Ask the pilot\" was the captain's terse comment."),
            (Lines{"the captain | comment | \"Ask the pilot\""}));
}

}  // namespace
}  // namespace newsparse
