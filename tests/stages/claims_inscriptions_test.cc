// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_inscriptions.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

TEST(FindInscriptions, AThingBearsWords) {
  EXPECT_EQ(told_in("Marchers carried banners reading \"No More Mines\"."),
            (Lines{"banners | reading | \"No More Mines\""}));
}

TEST(FindInscriptions, TheSentenceMayGoOn) {
  EXPECT_EQ(
      told_in("A placard that read \"Save our river\" hung from the bridge."),
      (Lines{"A placard | read | \"Save our river\""}));
}

TEST(FindInscriptions, WhoHoldsThemSaysNothing) {
  EXPECT_EQ(told_in("Protesters held placards that read \"Water Is Life\"."),
            (Lines{"placards | read | \"Water Is Life\""}));
}

}  // namespace
}  // namespace newsparse
