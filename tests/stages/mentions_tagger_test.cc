// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_tagger.h"

#include <array>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "support/models.h"
#include "train/samples.h"

namespace newsparse {
namespace {

TEST(NamesOfLabels, JoinTheTokensOfAName) {
  constexpr std::array kTypes = {EntityType::Person, EntityType::Place};
  const auto meanings = name_labels(kTypes);
  const std::vector<std::uint8_t> labels = {1, 2, 3, 0, 8};

  const auto names = names_of_labels(labels, meanings);

  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].tokens, (TokenSpan{0, 3}));
  EXPECT_EQ(names[0].type, EntityType::Person);
  EXPECT_EQ(names[1].tokens, (TokenSpan{4, 5}));
  EXPECT_EQ(names[1].type, EntityType::Place);
}

TEST(NameLabelsOf, AreWhatTheModelGaveWhenItWasTrained) {
  const testing::ShippedModel model("names.model", NameModel::kPurpose);
  const NameModel& names = testing::english().names;
  ASSERT_FALSE(model.file().samples().empty());

  for (const ModelSample& sample : model.file().samples()) {
    const Document document = document_of_words(sample.input);
    const NameFeatures features(document, testing::english());
    const auto labels = name_labels_of(document, features, names);
    EXPECT_EQ(names_as_text(names_of_labels(labels, names.labels())),
              sample.expected);
  }
}

TEST(NameLabelsOf, KnowANameByWhatStandsAroundIt) {
  const Resources& resources = testing::english();
  const Document document =
      document_of_words("Ines Holt met Tomas Reyl in London on Friday .");
  const NameFeatures features(document, resources);

  const auto names =
      names_of_labels(name_labels_of(document, features, resources.names),
                      resources.names.labels());

  ASSERT_EQ(names.size(), 3U);
  EXPECT_EQ(text_of(document, names[0].tokens), "Ines Holt");
  EXPECT_EQ(names[1].type, EntityType::Person);
  EXPECT_EQ(text_of(document, names[2].tokens), "London");
  EXPECT_EQ(names[2].type, EntityType::Place);
}

}  // namespace
}  // namespace newsparse
