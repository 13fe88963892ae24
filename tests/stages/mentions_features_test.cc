// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_features.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

std::vector<std::uint64_t> features_of(std::string_view text, Index token,
                                       std::uint32_t source = 0) {
  const Document document = testing::document_of_lines(text);
  const NameFeatures features(document, testing::english_pack().resources());
  FeatureList list;
  features.fill(token, document.sentences[0].tokens, source, list);
  return {list.view().begin(), list.view().end()};
}

TEST(NameFeatures, DependOnHowTheWordIsUsedElsewhere) {
  const auto alone = features_of("Rui quit . | He left .", 0);
  const auto titled = features_of("Rui quit . | Dr. Rui left .", 0);

  EXPECT_NE(alone, titled);
}

TEST(NameFeatures, OfASourceStandBesideThoseOfAll) {
  const auto one = features_of("Ana Rui left .", 0, 0);
  const auto other = features_of("Ana Rui left .", 0, 2);

  EXPECT_EQ(one.size(), other.size());
  EXPECT_NE(one, other);
  EXPECT_TRUE(std::any_of(one.begin(), one.end(), [&](std::uint64_t feature) {
    return std::find(other.begin(), other.end(), feature) != other.end();
  }));
}

// Weights are added up once for all tokens of a kind.
TEST(NameFeatures, OfAWordAloneAreThoseOfItsKind) {
  const Document document =
      testing::document_of_lines("then Ana Rui left . | then Ana Rui came .");
  const NameFeatures features(document, testing::english_pack().resources());
  const TokenSpan first = document.sentences[0].tokens;
  const TokenSpan second = document.sentences[1].tokens;

  for (int at = -NameFeatures::kReach; at < NameFeatures::kReach; ++at) {
    EXPECT_EQ(features.kind_at(first.begin + 1, first, at),
              features.kind_at(second.begin + 1, second, at));
  }
  EXPECT_NE(features.kind_at(first.begin + 1, first, 2),
            features.kind_at(second.begin + 1, second, 2));
}

}  // namespace
}  // namespace newsparse
