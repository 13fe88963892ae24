// SPDX-License-Identifier: Apache-2.0
#include "train/claims_samples.h"

#include <gtest/gtest.h>

#include "resources/claim_model.h"
#include "support/models.h"

namespace newsparse {
namespace {

TEST(ClaimsAsText, AgreesWithTheSamplesOfTheShippedModel) {
  const testing::ShippedModel model("claims.model", ClaimModel::kPurpose);

  ASSERT_FALSE(model.file().samples().empty());
  for (const ModelSample& sample : model.file().samples()) {
    EXPECT_EQ(claims_as_text(std::string(sample.input), testing::english(),
                             testing::english().claims),
              sample.expected);
  }
}

TEST(ClaimsAsText, NothingIsFoundInNothing) {
  EXPECT_EQ(claims_as_text("", testing::english(), testing::english().claims),
            "");
}

}  // namespace
}  // namespace newsparse
