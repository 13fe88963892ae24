// SPDX-License-Identifier: Apache-2.0
#include "resources/claim_model.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "support/claim_models.h"

namespace newsparse {
namespace {

TEST(ClaimModel, NoneIsFalse) {
  EXPECT_FALSE(ClaimModel());
}

TEST(ClaimModel, ReadsItsSettings) {
  const testing::BlankClaimModel blank({0.1F, 0.4F});
  const ClaimModel model(blank.file());

  EXPECT_TRUE(model);
  EXPECT_FLOAT_EQ(model.likely_anchor, 0.1F);
  EXPECT_FLOAT_EQ(model.likely_claim, 0.4F);
}

TEST(ClaimModel, CalibratesBetweenSteps) {
  const testing::BlankClaimModel blank({0.1F, 0.4F}, {0, 0.5F, 0.6F});
  const ClaimModel model(blank.file());

  EXPECT_FLOAT_EQ(model.calibrated(0), 0);
  EXPECT_FLOAT_EQ(model.calibrated(0.25F), 0.25F);
  EXPECT_FLOAT_EQ(model.calibrated(0.75F), 0.55F);
  EXPECT_FLOAT_EQ(model.calibrated(1.5F), 0.6F);
}

TEST(ClaimModel, RefusesWrongSettings) {
  const testing::BlankClaimModel blank({0.1F});

  EXPECT_THROW(ClaimModel(blank.file()), Error);
}

}  // namespace
}  // namespace newsparse
