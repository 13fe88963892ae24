// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::is_told_in;

TEST(TrimClaims, WhomItIsAboutIsNotSaid) {
  EXPECT_TRUE(is_told_in("\"They lied,\" she said of the two officers.",
                         "she | said | \"They lied,\""));
}

TEST(TrimClaims, WhenSomebodyIsToldIsNotSaid) {
  EXPECT_TRUE(is_told_in(
      "Perrin is due to tell the court on Tuesday that he was threatened.",
      "Perrin | is due to tell | that he was threatened"));
}

TEST(TrimClaims, AnApologyIsForSomething) {
  EXPECT_TRUE(is_told_in("Beck apologised to the victims for the delay.",
                         "Beck | apologised | for the delay"));
}

}  // namespace
}  // namespace newsparse
