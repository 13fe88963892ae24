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

}  // namespace
}  // namespace newsparse
