// SPDX-License-Identifier: Apache-2.0
#include "train/claims_threshold.h"

#include <memory>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

// An article of one claim, "Holt | said | the dam was safe", with a right
// candidate and a wrong one.
struct OneClaim {
  explicit OneClaim(float right, float wrong) {
    GoldArticle article;
    article.document = std::make_unique<Document>(
        own_arcs(Text("Holt said the dam was safe. Boats came home early."),
                 testing::english()));
    article.frame =
        std::make_unique<ClaimFrame>(*article.document, testing::english());
    const Document& document = *article.document;
    GoldClaim claim;
    claim.anchor = testing::tokens_of(document, "said").begin;
    claim.cue = {claim.anchor};
    claim.source = {testing::tokens_of(document, "Holt").begin};
    const TokenSpan content = testing::tokens_of(document, "the dam was safe");
    for (Index t = content.begin; t < content.end; ++t) {
      claim.content.push_back(t);
    }
    article.claims.push_back(claim);
    articles.push_back(std::move(article));

    ClaimCandidate good;
    good.anchor = claim.anchor;
    good.cue = testing::tokens_of(document, "said");
    good.source = testing::tokens_of(document, "Holt");
    good.content = {content};
    good.score = right;
    ClaimCandidate bad;
    bad.anchor = testing::tokens_of(document, "came").begin;
    bad.cue = testing::tokens_of(document, "came");
    bad.content = {testing::tokens_of(document, "home early")};
    bad.score = wrong;
    candidates = {{good, bad}};
  }

  std::vector<GoldArticle> articles;
  JudgedCandidates candidates;
};

TEST(IsRightClaim, TellsOneThatIsAboutTheSame) {
  const OneClaim one(0.9F, 0.2F);

  EXPECT_TRUE(is_right_claim(one.articles[0], one.candidates[0][0]));
  EXPECT_FALSE(is_right_claim(one.articles[0], one.candidates[0][1]));
}

TEST(BestThreshold, LeavesOutWhatIsWrong) {
  const OneClaim one(0.9F, 0.3F);

  const float least = best_threshold(one.articles, one.candidates);

  EXPECT_GT(least, 0.3F);
  EXPECT_LT(least, 0.9F);
}

TEST(CalibrationOf, RisesWithTheScore) {
  const OneClaim one(0.9F, 0.3F);

  const auto calibration = calibration_of(one.articles, one.candidates);

  EXPECT_TRUE(std::is_sorted(calibration.begin(), calibration.end()));
  EXPECT_GT(calibration[18], 0.9F);
  EXPECT_LT(calibration[6], 0.3F);
}

}  // namespace
}  // namespace newsparse
