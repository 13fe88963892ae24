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

}  // namespace
}  // namespace newsparse
