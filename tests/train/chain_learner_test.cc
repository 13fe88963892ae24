// SPDX-License-Identifier: Apache-2.0
#include "train/chain_learner.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "resources/claim_model.h"
#include "train/boosting.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

using Keys = std::vector<std::uint64_t>;

TEST(ChainLearner, WalksTwiceAndLeavesRareFeaturesOut) {
  ChainLearner learner{CrfOptions{}};
  int walks = 0;
  const Keys yes{0x1234567812345678U};
  const Keys no{0x8765432187654321U, 0x1111222233334444U};

  learner.collect(2, [&](ChainLearner& all) {
    ++walks;
    for (std::uint32_t i = 0; i < 20; ++i) {
      all.begin_chain(i % 4);
      all.add_place(i % 2 == 0 ? 1 : 0, i % 2 == 0 ? yes : Keys{no[0]}, {});
    }
    all.begin_chain(0);
    all.add_place(0, no, {});
  });

  EXPECT_EQ(walks, 2);
  EXPECT_EQ(learner.states().size(), 2U);
  const auto weights = learner.train_binary(99);
  EXPECT_GT(weights[0], 0);
  EXPECT_LT(weights[1], 0);
}

TEST(AddRows, AModelGivesBackTheWeights) {
  ModelWriter writer(ClaimModel::kPurpose);
  const Keys features{0x1234567812345678U};
  add_rows(writer, "cues", features, {0.5F}, 1);
  add_rows(writer, "states", {}, {}, 4);
  add_rows(writer, "steps", {}, {}, 16);
  add_rows(writer, "confidence", {}, {}, 1);
  TrainedTrees{.features = ClaimModel::kVerdictFeatures}.write(writer,
                                                               "verdict");
  writer.add_numbers("settings", std::vector<float>{0.1F, 0.3F});
  writer.add_numbers("calibration", std::vector<float>{0, 1});

  const LoadedModel loaded(writer, ClaimModel::kPurpose);
  const ClaimModel model(loaded.file());

  std::array<std::int32_t, 1> score{};
  model.cues.add_scores(features[0], score);
  EXPECT_NEAR(model.cues.scale() * static_cast<float>(score[0]), 0.5F, 1e-3F);
}

}  // namespace
}  // namespace newsparse
