// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/claim_documents.h"
#include "support/marked_claims.h"
#include "support/models.h"

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

}  // namespace
}  // namespace newsparse
