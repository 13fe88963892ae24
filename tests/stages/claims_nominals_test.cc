// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_nominals.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "document/queries.h"
#include "support/claim_documents.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

using testing::tokens_of;
using testing::told_in;
using Lines = std::vector<std::string>;

bool is_found(const std::string& line, const std::string& text) {
  const Lines found = told_in(text);
  return std::find(found.begin(), found.end(), line) != found.end();
}

TEST(MendNominalClaims, ANounEndsBeforeItsVerb) {
  const Document document =
      own_arcs(Text("Their promise that the levy would go has angered many."),
               testing::english());
  const ClaimFrame frame(document, testing::english());
  Claim claim;
  claim.source = tokens_of(document, "Their");
  claim.cue = tokens_of(document, "promise");
  claim.content = {
      tokens_of(document, "that the levy would go has angered many")};
  std::vector<Claim> claims = {claim};

  mend_nominal_claims(document, frame, testing::english(), claims);

  EXPECT_EQ(testing::claim_lines(document, claims),
            Lines{"Their | promise | that the levy would go"});
}

TEST(MendNominalClaims, WhoAccusesStandsBehindBy) {
  const Document document = analyze(
      Text("Accusations of vote-buying by the opposition surfaced on Friday."),
      testing::english_pack());
  const ClaimFrame frame(document, testing::english());
  std::vector<Claim> claims;

  mend_nominal_claims(document, frame, testing::english(), claims);

  EXPECT_EQ(testing::claim_lines(document, claims),
            Lines{"the opposition | Accusations | of vote-buying"});
}

TEST(MendNominalClaims, AnAccusationIsDeniedInTheSameSentence) {
  EXPECT_TRUE(is_found(
      "Norway | rejects | a charge",
      "Ireland says Norway jammed its radios, a charge that Norway rejects."));
}

TEST(MendNominalClaims, WhoDismissesWordsHasNotSaidThem) {
  EXPECT_TRUE(is_found(
      "She | laughed off | suggestions that she might run for president",
      "She laughed off suggestions that she might run for president."));
  EXPECT_TRUE(is_found("Beck | brushed aside | claims that the firm was broke",
                       "Beck brushed aside claims that the firm was broke."));
}

TEST(MendNominalClaims, WhoDeniesMayBeOfAPlace) {
  const std::string text =
      "Norland accused its neighbour of arming the rebels, a charge that "
      "officials in Sardovia reject.";
  EXPECT_TRUE(is_found("officials in Sardovia | reject | a charge", text));
}

TEST(MendNominalClaims, WhoDisputesMayStandBehindBy) {
  const std::string text =
      "Beck says the ship was empty, a claim disputed by the coast guard.";
  EXPECT_TRUE(is_found("Beck | says | the ship was empty", text));
  EXPECT_TRUE(is_found("the coast guard | disputed by | a claim", text));
}

TEST(MendNominalClaims, ANounMayBeTakenForAVerb) {
  EXPECT_TRUE(is_found(
      "Norway | has rejected | claims",
      "Denmark accuses Norway of dumping waste, claims Norway has rejected."));
}

TEST(MendNominalClaims, WhatIsToldOfANounIsNoCue) {
  EXPECT_TRUE(is_found("- | Fears | that the dam could burst",
                       "Fears are growing that the dam could burst."));
}

}  // namespace
}  // namespace newsparse
