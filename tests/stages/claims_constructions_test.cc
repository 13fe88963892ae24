// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_constructions.h"

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

TEST(AddConstructions, ASentenceMayEndInItsReport) {
  EXPECT_EQ(found_in("Most voters oppose the toll, a survey suggests."),
            (Lines{"a survey | suggests | Most voters oppose the toll", "Most voters | oppose | the toll"}));
}

TEST(AddConstructions, WhoHearsDoesNotSpeak) {
  EXPECT_EQ(found_in("The tunnel was flooded twice, the inquest heard."),
            (Lines{"- | the inquest heard | The tunnel was flooded twice"}));
}

TEST(AddConstructions, WhatIsStillToComeIsReported) {
  EXPECT_EQ(found_in("Brandt is expected to announce his exit on Monday."),
            (Lines{"Brandt | is expected to announce | his exit on Monday"}));
}

TEST(AddConstructions, AnAgencyCitesWhoSaidIt) {
  EXPECT_EQ(found_in("The pilot was drunk, Nordan reported, citing police."),
            (Lines{"Nordan | reported | The pilot was drunk", "police | citing | The pilot was drunk"}));
}

TEST(AddConstructions, WhatIsCitedAsAReasonSaysNothing) {
  EXPECT_EQ(found_in("Citing fog, the airline said flights were cancelled."),
            (Lines{"the airline | Citing | fog",
                   "the airline | said | flights were cancelled"}));
}

}  // namespace
}  // namespace newsparse
