// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_relations.h"

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/marked_claims.h"

namespace newsparse {
namespace {

TEST(RelateClaims, NobodyDeniesTheirOwnClaim) {
  Document document = testing::MarkedClaims(
                          "[1content harbour bridge closed Monday ] "
                          "[2content harbour bridge closed Monday ]")
                          .take();
  document.speakers.resize(2);
  document.speakers[0].entity = 0;
  document.speakers[1].entity = 0;
  std::vector<Stance> stances(2);
  stances[1].attitude = Attitude::Deny;

  const auto relations = relate_claims(document, stances, Resources());

  EXPECT_TRUE(relations[1].empty());
}

TEST(RelateClaims, NeedsMoreThanOneSharedWord) {
  const Document document =
      testing::MarkedClaims(
          "[1content harbour bridge ] [2content harbour tunnel ]")
          .take();
  std::vector<Stance> stances(2);
  stances[1].attitude = Attitude::Deny;

  EXPECT_TRUE(relate_claims(document, stances, Resources())[1].empty());
}

}  // namespace
}  // namespace newsparse
