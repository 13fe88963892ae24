// SPDX-License-Identifier: Apache-2.0
#include "train/perceptron.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "learn/aligned_bytes.h"
#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using Features = std::vector<std::uint64_t>;

TEST(Perceptron, LearnsWhatCanBeSeparated) {
  Perceptron perceptron(3);
  for (int round = 0; round < 10; ++round) {
    for (std::size_t label = 0; label < 3; ++label) {
      const Features features = {mix(1), mix(10 + label)};
      std::array<std::int32_t, 3> scores{};
      perceptron.add_scores(features, scores);
      const auto best = static_cast<std::size_t>(
          std::max_element(scores.begin(), scores.end()) - scores.begin());
      if (best != label) {
        perceptron.update(features, label, best);
      }
      perceptron.tick();
    }
  }

  for (std::size_t label = 0; label < 3; ++label) {
    std::array<std::int32_t, 3> scores{};
    perceptron.add_scores(Features{mix(1), mix(10 + label)}, scores);
    EXPECT_EQ(std::max_element(scores.begin(), scores.end()) - scores.begin(),
              static_cast<std::ptrdiff_t>(label));
  }
}

TEST(Perceptron, WeighsByTheTimeAWeightWasHeld) {
  Perceptron perceptron(1);
  perceptron.tick();  // one decision with weight 0
  perceptron.add(Features{mix(1)}, 0, 6);
  perceptron.tick();
  perceptron.tick();  // two with weight 6
  ModelWriter writer({"toy", "toy"});
  perceptron.pack({.scale = 1}, 10).write(writer, "w");
  testing::AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy", bytes.bytes(), {"toy", "toy"});
  std::array<std::int32_t, 1> scores{};

  LinearModel(file, "w").add_scores(mix(1), scores);

  EXPECT_EQ(scores[0], 3);  // counted from the first moment, 4 in all
}

TEST(Perceptron, PacksClassesAgainstTheFirst) {
  Perceptron perceptron(3);
  perceptron.update(Features{mix(1)}, 1, 0);
  perceptron.tick();
  ModelWriter writer({"toy", "toy"});
  perceptron.pack_against_first({.scale = 0.5F}, 1).write(writer, "w");
  testing::AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy", bytes.bytes(), {"toy", "toy"});
  const LinearModel model(file, "w");
  std::array<std::int32_t, 2> scores{};

  model.add_scores(mix(1), scores);

  EXPECT_EQ(scores, (std::array<std::int32_t, 2>{2, 1}));
}

TEST(Perceptron, KeepsTheLargestRows) {
  Perceptron perceptron(1);
  perceptron.add(Features{mix(1)}, 0, 1);
  perceptron.add(Features{mix(2)}, 0, 100);
  perceptron.tick();
  ModelWriter writer({"toy", "toy"});
  perceptron.pack({}, 1).write(writer, "w");
  testing::AlignedBytes bytes(writer.bytes());
  const ModelFile file("toy", bytes.bytes(), {"toy", "toy"});
  const LinearModel model(file, "w");
  std::array<std::int32_t, 1> scores{};

  model.add_scores(mix(1), scores);
  EXPECT_EQ(scores[0], 0);
  model.add_scores(mix(2), scores);
  EXPECT_GT(scores[0], 0);
}

}  // namespace
}  // namespace newsparse
