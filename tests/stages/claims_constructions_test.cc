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
  EXPECT_EQ(told_in("The coach left his players one warning: \"The sea is wide "
                    "and the boat is small\"."),
            (Lines{"The coach | left his players one warning | \"The sea is "
                   "wide and the boat is small\""}));
  EXPECT_EQ(told_in("Mr Lund drove past one poster: \"No cameras in here\"."),
            Lines{});
}

TEST(AddConstructions, WhoSaysItMayComeLast) {
  EXPECT_EQ(told_in("The strike will go on, say unions."),
            (Lines{"unions | say | The strike will go on"}));
  EXPECT_EQ(told_in("It is a mistake to think the war is over, said General "
                    "Per Aas, who commands the eastern front."),
            (Lines{"General Per Aas | said | It is a mistake to think the war "
                   "is over"}));
}

TEST(AddConstructions, WhatIsReportedIsAllOfTheSentenceBefore) {
  EXPECT_EQ(told_in("Whether the plan will work is unclear, analysts at Nord "
                    "Bank wrote in a note to clients."),
            (Lines{"analysts at Nord Bank | wrote | Whether the plan will work "
                   "is unclear"}));
}

TEST(AddConstructions, ACourtThatHearsDoesNotSpeak) {
  EXPECT_EQ(told_in("The tribunal heard that the nurse had falsified records."),
            (Lines{"- | The tribunal heard | that the nurse had falsified "
                   "records"}));
}

}  // namespace
}  // namespace newsparse
