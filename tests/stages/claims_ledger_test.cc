// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_ledger.h"

#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

Claim claim_of(TokenSpan cue, std::vector<TokenSpan> content) {
  Claim claim;
  claim.cue = cue;
  claim.content = std::move(content);
  return claim;
}

// The first tokens of the cues of the claims near a span.
std::set<Index> near(ClaimLedger& ledger, TokenSpan span) {
  std::set<Index> found;
  ledger.for_each_near(
      span, [&](const Claim& claim, Index) { found.insert(claim.cue->begin); });
  return found;
}

TEST(ClaimLedger, FindsClaimsByWhateverOfThemIsNear) {
  std::vector<Claim> claims{claim_of({10, 11}, {{12, 20}, {500, 600}}),
                            claim_of({300, 301}, {{310, 320}})};
  ClaimLedger ledger(1000, claims);

  EXPECT_EQ(near(ledger, {15, 16}), std::set<Index>{10});
  EXPECT_EQ(near(ledger, {599, 600}), std::set<Index>{10});
  EXPECT_EQ(near(ledger, {0, 1000}), (std::set<Index>{10, 300}));
  EXPECT_EQ(near(ledger, {900, 999}), std::set<Index>{});
  EXPECT_EQ(near(ledger, {15, 15}), std::set<Index>{});
}

TEST(ClaimLedger, PassesOverWhatWasDropped) {
  std::vector<Claim> claims{claim_of({10, 11}, {{12, 20}}),
                            claim_of({21, 22}, {{23, 25}})};
  ClaimLedger ledger(100, claims);
  ledger.drop(0);

  EXPECT_EQ(near(ledger, {0, 30}), std::set<Index>{21});
  ledger.settle();
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(claims.front().cue->begin, 21U);
}

TEST(ClaimLedger, HearsOfWhatIsAddedAndOfWhatGrows) {
  std::vector<Claim> claims{claim_of({10, 11}, {{12, 20}})};
  ClaimLedger ledger(1000, claims);
  ledger.add(claim_of({800, 801}, {{802, 810}}));
  EXPECT_EQ(near(ledger, {805, 806}), std::set<Index>{800});

  claims.front().content.front().end = 400;
  ledger.enter(0);
  EXPECT_EQ(near(ledger, {399, 400}), std::set<Index>{10});
  EXPECT_TRUE(ledger.any_near({399, 400}, [](const Claim& claim) {
    return claim.content.front().end == 400;
  }));
}

TEST(ClaimLedger, MakesRoomForWhatIsCertain) {
  // Across it, inside it and small, inside it and large, beside it.
  std::vector<Claim> claims{
      claim_of({8, 9}, {{5, 12}}), claim_of({12, 13}, {{13, 15}}),
      claim_of({15, 16}, {{16, 30}}), claim_of({40, 41}, {{41, 50}})};
  ClaimLedger ledger(100, claims);

  ledger.add_certain(claim_of({9, 10}, {{10, 30}}));

  EXPECT_EQ(near(ledger, {0, 100}), (std::set<Index>{9, 12, 40}));
}

TEST(ClaimLedger, MayEnterAClaimWhileItLooksAtOthers) {
  std::vector<Claim> claims;
  for (Index i = 0; i < 40; ++i) {
    claims.push_back(claim_of({i, i + 1}, {{i + 1, i + 2}}));
  }
  ClaimLedger ledger(1000, claims);
  std::size_t calls = 0;

  ledger.for_each_near({0, 32}, [&](Claim& claim, Index number) {
    claim.content.front().end = 200;
    ledger.enter(number);
    ++calls;
  });

  EXPECT_GE(calls, 31U);
  EXPECT_EQ(near(ledger, {150, 160}).size(), 32U);
}

}  // namespace
}  // namespace newsparse
