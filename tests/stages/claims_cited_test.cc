// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_cited.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

TEST(AddCited, AnAgencyCitesWhoSaidIt) {
  EXPECT_EQ(told_in("The pilot was drunk, Nordan reported, citing police."),
            (Lines{"Nordan | reported | The pilot was drunk",
                   "police | citing | The pilot was drunk"}));
}

TEST(AddCited, WhoIsCitedMayStandBeforeTheClause) {
  EXPECT_EQ(told_in("The weekly reported on Monday, citing two guards, that "
                    "the gate had been open."),
            (Lines{"The weekly | reported | that the gate had been open",
                   "two guards | citing | that the gate had been open"}));
}

TEST(AddCited, WhatIsCitedAsAReasonSaysNothing) {
  EXPECT_EQ(told_in("Citing fog, the airline said flights were cancelled."),
            (Lines{"the airline | Citing | fog",
                   "the airline | said | flights were cancelled"}));
}

TEST(AddCited, WhoIsQuotedAsSayingSaysIt) {
  EXPECT_EQ(
      told_in("State radio quoted the governor as saying the town was safe."),
      (Lines{"State radio | quoted | the governor as saying the town was safe",
             "the governor | saying | the town was safe"}));
  EXPECT_EQ(told_in("The rebels had fled, the agency quoted a colonel as "
                    "saying."),
            (Lines{"the agency | quoted | The rebels had fled / a colonel as "
                   "saying",
                   "a colonel | saying | The rebels had fled"}));
}

TEST(AddCited, ItMayBeAQuotation) {
  EXPECT_EQ(
      told_in("The daily quoted Rhea Sund as saying: \"We will rebuild.\""),
      (Lines{"The daily | quoted | Rhea Sund as saying: \"We will rebuild.\"",
             "Rhea Sund | saying | \"We will rebuild.\""}));
}

TEST(AddCited, NobodyNeedsToQuote) {
  EXPECT_EQ(told_in("The minister was quoted as saying that rents would fall."),
            (Lines{"The minister | was quoted as saying | that rents would "
                   "fall"}));
}

}  // namespace
}  // namespace newsparse
