// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_nominals.h"

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

using testing::is_told_in;
using testing::tokens_of;
using Lines = std::vector<std::string>;

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
  EXPECT_TRUE(is_told_in(
      "Ireland says Norway jammed its radios, a charge that Norway rejects.",
      "Norway | rejects | a charge"));
}

TEST(MendNominalClaims, WhoDismissesWordsHasNotSaidThem) {
  EXPECT_TRUE(is_told_in(
      "She laughed off suggestions that she might run for president.",
      "She | laughed off | suggestions that she might run for president"));
  EXPECT_TRUE(
      is_told_in("Beck brushed aside claims that the firm was broke.",
                 "Beck | brushed aside | claims that the firm was broke"));
}

TEST(MendNominalClaims, WhoDeniesMayBeOfAPlace) {
  const std::string text =
      "Norland accused its neighbour of arming the rebels, a charge that "
      "officials in Sardovia reject.";
  EXPECT_TRUE(is_told_in(text, "officials in Sardovia | reject | a charge"));
}

TEST(MendNominalClaims, WhoDisputesMayStandBehindBy) {
  const std::string text =
      "Beck says the ship was empty, a claim disputed by the coast guard.";
  EXPECT_TRUE(is_told_in(text, "Beck | says | the ship was empty"));
  EXPECT_TRUE(is_told_in(text, "the coast guard | disputed by | a claim"));
}

TEST(MendNominalClaims, ANounMayBeTakenForAVerb) {
  EXPECT_TRUE(is_told_in(
      "Denmark accuses Norway of dumping waste, claims Norway has rejected.",
      "Norway | has rejected | claims"));
}

TEST(MendNominalClaims, WhatIsToldOfANounIsNoCue) {
  EXPECT_TRUE(is_told_in("Fears are growing that the dam could burst.",
                         "- | Fears | that the dam could burst"));
}

}  // namespace
}  // namespace newsparse
