// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_trim.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/told_claims.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

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
