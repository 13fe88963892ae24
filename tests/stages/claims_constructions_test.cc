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

TEST(AddConstructions, AnAgencyCitesWhoSaidIt) {
  EXPECT_EQ(told_in("The pilot was drunk, Nordan reported, citing police."),
            (Lines{"Nordan | reported | The pilot was drunk",
                   "police | citing | The pilot was drunk"}));
}

TEST(AddConstructions, WhatIsCitedAsAReasonSaysNothing) {
  EXPECT_EQ(told_in("Citing fog, the airline said flights were cancelled."),
            (Lines{"the airline | Citing | fog",
                   "the airline | said | flights were cancelled"}));
}

}  // namespace
}  // namespace newsparse
