// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/claim_documents.h"
#include "support/marked_claims.h"
#include "support/models.h"
#include "support/told_claims.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

// What is left of the marked claims.
Lines trimmed(const std::string& marked) {
  Document document = testing::MarkedClaims(marked).take();
  std::vector<Claim> claims = document.claims;
  document.tags.assign(document.tokens.size(), Tag{PennTag::NN, {}, {}});
  const ClaimFrame frame(document, testing::english());
  trim_claims(document, frame, testing::english(), claims);
  return testing::claim_lines(document, claims);
}

TEST(TrimClaims, NobodyIsACue) {
  EXPECT_EQ(trimmed("[source Port ] [cue boss ] [content hit ] ."), Lines{});
  EXPECT_EQ(trimmed("[source Port ] [cue claim ] [content hit ] ."),
            Lines{"Port | claim | hit"});
}

TEST(TrimClaims, ALabelSaysNothing) {
  EXPECT_EQ(trimmed("[source Opinion ] [cue : ] [content Tax nobody ]"),
            Lines{"Opinion | : | Tax nobody"});
}

bool is_found(const std::string& line, const std::string& text) {
  const Lines found = testing::told_in(text);
  return std::find(found.begin(), found.end(), line) != found.end();
}

TEST(TrimClaims, WhomItIsAboutIsNotSaid) {
  EXPECT_TRUE(is_found("she | said | \"They lied,\"",
                       "\"They lied,\" she said of the two officers."));
}

TEST(TrimClaims, WhenSomebodyIsToldIsNotSaid) {
  EXPECT_TRUE(is_found(
      "Perrin | is due to tell | that he was threatened",
      "Perrin is due to tell the court on Tuesday that he was threatened."));
}

TEST(TrimClaims, AnApologyIsForSomething) {
  EXPECT_TRUE(is_found("Beck | apologised | for the delay",
                       "Beck apologised to the victims for the delay."));
}

}  // namespace
}  // namespace newsparse
