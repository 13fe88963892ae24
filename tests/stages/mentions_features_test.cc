// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_features.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

std::vector<std::uint64_t> features_of(std::string_view text, Index token) {
  const Document document = testing::document_of_lines(text);
  const NameFeatures features(document, testing::english_pack().resources());
  FeatureList list;
  features.fill(token, document.sentences[0].tokens, list);
  return {list.view().begin(), list.view().end()};
}

TEST(NameFeatures, LeaveWordsFarFromCapitalsUndecided) {
  const Document document = testing::document_of_lines(
      "the old harbor was closed in the spring by Ana Rui .");
  const NameFeatures features(document, testing::english_pack().resources());

  EXPECT_FALSE(features.may_be_name(2));
  EXPECT_TRUE(features.may_be_name(testing::token_of(document, "Ana")));
  EXPECT_TRUE(features.may_be_name(testing::token_of(document, "Rui")));
}

TEST(NameFeatures, DependOnHowTheWordIsUsedElsewhere) {
  const auto alone = features_of("Rui quit . | He left .", 0);
  const auto titled = features_of("Rui quit . | Dr. Rui left .", 0);

  EXPECT_NE(alone, titled);
}

TEST(NameFeatures, OfASourceComeBesideTheOthers) {
  const Document document = testing::document_of_lines("Ana Rui left .");
  const NameFeatures features(document, testing::english_pack().resources());
  FeatureList list;
  features.fill(0, document.sentences[0].tokens, list);
  const std::size_t shared = list.view().size();

  features.fill_for_source(0, document.sentences[0].tokens, 2, list);

  EXPECT_GT(list.view().size(), shared);
}

}  // namespace
}  // namespace newsparse
