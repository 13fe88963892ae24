// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_constructions.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

TEST(AddConstructions, ASentenceMayEndInItsReport) {
  EXPECT_EQ(told_in("Most voters oppose the toll, a survey suggests."),
            (Lines{"a survey | suggests | Most voters oppose the toll",
                   "Most voters | oppose | the toll"}));
}

TEST(AddConstructions, WhoHearsDoesNotSpeak) {
  EXPECT_EQ(told_in("The tunnel was flooded twice, the inquest heard."),
            (Lines{"- | the inquest heard | The tunnel was flooded twice"}));
}

TEST(AddConstructions, WhatIsStillToComeIsReported) {
  EXPECT_EQ(told_in("Brandt is expected to announce his exit on Monday."),
            (Lines{"Brandt | is expected to announce | his exit on Monday"}));
}

TEST(AddConstructions, AColonGivesAQuotationThatNobodyHas) {
  EXPECT_EQ(
      told_in("The union named three aims: \"peace, bread and rail\"."),
      (Lines{"The union | named three aims | \"peace, bread and rail\""}));
}

}  // namespace
}  // namespace newsparse
