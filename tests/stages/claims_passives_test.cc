// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_passives.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

TEST(MendPassives, TheSubjectSaysNothing) {
  EXPECT_EQ(told_in("Okafor is said to have sold his house."),
            (Lines{"- | is said | Okafor / to have sold his house"}));
  EXPECT_EQ(told_in("Beck is said to be furious."),
            (Lines{"- | is said | Beck / to be furious"}));
}

TEST(MendPassives, ItStandsForTheClause) {
  EXPECT_EQ(told_in("It is believed that the suspect fled to Norland."),
            (Lines{"- | is believed | that the suspect fled to Norland"}));
}

TEST(MendPassives, WhoIsAccusedOfItSaysNothing) {
  EXPECT_EQ(told_in("Port boss accused of hiding leak\n\nThe tank leaked."),
            (Lines{"- | accused | Port boss / of hiding leak"}));
}

}  // namespace
}  // namespace newsparse
