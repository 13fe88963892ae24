// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_spans.h"

#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

TokenSpan window_in(const std::string& text, Index anchor) {
  static const auto kPack = LanguagePack::built_in("en");
  const Document document = testing::document_of_lines(text);
  return window_of(ClaimFrame(document, kPack.resources()), anchor);
}

TEST(WindowOf, IsTheSentenceOfTheCue) {
  EXPECT_EQ(window_in("It rained . Rao said so . It rained .", 4),
            (TokenSpan{3, 7}));
}

TEST(WindowOf, ReachesQuotedSentences) {
  EXPECT_EQ(window_in("Rao said so . | “ We go . ” | It rained .", 1),
            (TokenSpan{0, 9}));
}

TEST(WindowOf, StaysInTheParagraph) {
  EXPECT_EQ(window_in("Rao said so .\n“ We go . ”", 1), (TokenSpan{0, 4}));
}

TEST(WindowOf, FollowsAColon) {
  EXPECT_EQ(window_in("Rao went on :\n“ We go . ”", 1), (TokenSpan{0, 9}));
}

TEST(SpanFeatures, DependOnTheSideOfTheCue) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = testing::document_of_lines("it said it");
  const ClaimFrame frame(document, pack.resources());
  ClaimTree tree(frame);
  const std::vector<float> likely(3, 0);
  SpanFeatures features(frame, tree, likely);
  std::vector<std::uint64_t> left;
  std::vector<std::uint64_t> right;
  std::vector<std::uint64_t> step;

  features.begin(1, {0, 3});
  features.fill_state(0, left);
  features.fill_state(2, right);
  features.fill_step(2, step);

  EXPECT_EQ(left.size(), right.size());
  EXPECT_NE(left[0], right[0]);
  EXPECT_FALSE(step.empty());
}

}  // namespace
}  // namespace newsparse
