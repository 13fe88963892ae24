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

}  // namespace
}  // namespace newsparse
