// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_allegations.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/claim_documents.h"
#include "support/marked_claims.h"
#include "support/models.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

Lines found_in(const std::string& marked) {
  Document document = testing::MarkedClaims(marked).take();
  document.tags.assign(document.tokens.size(), Tag{PennTag::NN, {}, {}});
  const Resources& english = testing::english();
  const ClaimFrame frame(document, english);
  return testing::claim_lines(
      document, find_denied_allegations(document, frame, english.reporting,
                                        document.claims));
}

TEST(FindDeniedAllegations, ANounWithAClauseIsAClaimOfItsOwn) {
  EXPECT_EQ(
      found_in("[source Rao ] [cue denied ] [content allegations that she "
               "hid it ] ."),
      Lines{"- | allegations | that she hid it"});
}

TEST(FindDeniedAllegations, WithoutAClauseThereIsNone) {
  EXPECT_EQ(found_in("[source Rao ] [cue denied ] [content allegations ] ."),
            Lines{});
  EXPECT_EQ(
      found_in("[source Rao ] [cue denied ] [content that she hid it ] ."),
      Lines{});
}

TEST(FindDeniedAllegations, WhoOnlyRepeatsDeniesNothing) {
  EXPECT_EQ(found_in("[source Rao ] [cue told ] [content allegations that she "
                     "hid it ] ."),
            Lines{});
}

// The second claim of the text is what the rules have found, the first what the
// search has.
Lines pointed_at_in(const std::string& marked) {
  Document document = testing::MarkedClaims(marked).take();
  document.tags.assign(document.tokens.size(), Tag{PennTag::NN, {}, {}});
  for (Index i = 0; i < document.tokens.size(); ++i) {
    if (token_text(document, i) == ",") {
      document.tags[i].penn = PennTag::Comma;
    }
  }
  const Resources& english = testing::english();
  const ClaimFrame frame(document, english);
  std::vector<Claim> by_rules;
  std::vector<Claim> claims;
  for (const Claim& claim : document.claims) {
    const auto cue = text_of(document, *claim.cue);
    (cue.starts_with("denied") ? claims : by_rules).push_back(claim);
  }
  return testing::claim_lines(
      document,
      find_accusations_pointed_at(document, frame, english.reporting, by_rules,
                                  claims, ClaimLedger(frame.size(), claims)));
}

TEST(FindAccusationsPointedAt, ADenialTellsThatThereWasOne) {
  EXPECT_EQ(pointed_at_in("[1source Rao ] [1cue accused ] [1content Reyl of "
                          "theft ] , [2content allegations ] [2source he ] "
                          "[2cue denied ] ."),
            Lines{"Rao | accused | Reyl of theft"});
}

TEST(FindAccusationsPointedAt, EndsBeforeTheDenial) {
  EXPECT_EQ(pointed_at_in("[1source Rao ] [1cue accused ] [1content Reyl of "
                          "theft , [2content allegations ] [2source he ] "
                          "[2cue denied ] ] ."),
            Lines{"Rao | accused | Reyl of theft"});
}

TEST(FindAccusationsPointedAt, TwoDenialsOfOneTellItOnce) {
  EXPECT_EQ(pointed_at_in("[1source Rao ] [1cue accused ] [1content Reyl of "
                          "theft ] , [2content allegations ] [2source he ] "
                          "[2cue denied ] and [3content allegations ] "
                          "[3source she ] [3cue denied ] ."),
            Lines{"Rao | accused | Reyl of theft"});
}

TEST(FindAccusationsPointedAt, AnythingElseDoesNot) {
  EXPECT_EQ(pointed_at_in("[1source Rao ] [1cue told ] [1content Reyl of "
                          "theft ] , [2content allegations ] [2source he ] "
                          "[2cue denied ] ."),
            Lines{});
  EXPECT_EQ(pointed_at_in("[1source Rao ] [1cue accused ] [1content Reyl of "
                          "theft ] , [2content theft ] [2source he ] "
                          "[2cue denied ] ."),
            Lines{});
}

}  // namespace
}  // namespace newsparse
