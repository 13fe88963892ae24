// SPDX-License-Identifier: Apache-2.0
#include "stages/tags_features.h"

#include <vector>

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

std::vector<std::uint64_t> features_of(const Document& document,
                                       TokenSpan sentence, std::size_t token) {
  const WordTypes words(document, {});
  const std::vector<std::uint8_t> classes(document.tokens.size());
  FeatureList features;
  add_word_features(words.of_token(token), features);
  add_context_features({words, sentence, classes, 0}, token, features);
  return {features.view().begin(), features.view().end()};
}

TEST(TagFeatures, SeeNothingBeyondTheSentence) {
  const Document one = testing::document_of_words("It rained . Boats sank .");
  const Document other = testing::document_of_words("We left . Boats sank .");

  EXPECT_EQ(features_of(one, {3, 6}, 3), features_of(other, {3, 6}, 3));
  EXPECT_NE(features_of(one, {0, 6}, 3), features_of(other, {0, 6}, 3));
}

TEST(TagFeatures, AreAsManyForEveryPlace) {
  const Document document = testing::document_of_words("Boats sank off Bergen");

  const std::size_t count = features_of(document, {0, 4}, 0).size();

  for (std::size_t token = 1; token < 4; ++token) {
    EXPECT_EQ(features_of(document, {0, 4}, token).size(), count);
  }
}

TEST(LetterCaseOf, KnowsHeadlines) {
  const auto kind = [](std::string_view words) {
    const Document document = testing::document_of_words(words);
    return letter_case_of(WordTypes(document, {}),
                          document.sentences[0].tokens);
  };

  EXPECT_EQ(kind("The ferry sank near Bergen ."), 0);
  EXPECT_EQ(kind("Ferry Sinks Near Bergen"), 1);
  EXPECT_EQ(kind("FERRY SINKS NEAR BERGEN"), 2);
}

}  // namespace
}  // namespace newsparse
