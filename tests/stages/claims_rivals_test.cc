// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_rivals.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

struct TwoCues {
  TwoCues()
      : document(own_arcs(Text("Holt said that Reyl denied the plan."),
                          testing::english())),
        frame(document, testing::english()) {}

  ClaimCandidate candidate(std::string_view cue, std::string_view content,
                           float score) const {
    ClaimCandidate one;
    one.cue = testing::tokens_of(document, cue);
    one.anchor = one.cue.begin;
    one.source = testing::tokens_of(document, "Holt");
    one.content = {testing::tokens_of(document, content)};
    one.score = score;
    one.anchor_probability = 0.5F;
    return one;
  }

  Document document;
  ClaimFrame frame;
};

// Places of features, in the order of the functions that add them.
constexpr std::size_t kRank = 5;
constexpr std::size_t kOfCue = 6;
constexpr std::size_t kBestOfCue = 7;
constexpr std::size_t kSumOfCue = 8;
constexpr std::size_t kAround = 9;
constexpr std::size_t kInside = 10;
constexpr std::size_t kAcross = 11;
constexpr std::size_t kLength = 12;

TEST(RivalFeatures, TellTheOthersOfTheSameCue) {
  const TwoCues text;
  const std::vector<ClaimCandidate> candidates = {
      text.candidate("said", "that Reyl denied the plan", 0.5F),
      text.candidate("said", "that Reyl denied", 0.25F),
      text.candidate("said", "the plan", 0.125F)};
  RivalFeatures features(text.frame, candidates);

  const auto numbers = features.of(1);

  ASSERT_EQ(numbers.size(), RivalFeatures::kCount);
  EXPECT_EQ(numbers[kRank], 1);
  EXPECT_EQ(numbers[kOfCue], 3);
  EXPECT_EQ(numbers[kBestOfCue], 0.5F);
  EXPECT_EQ(numbers[kSumOfCue], 0.625F);
  EXPECT_EQ(numbers[kLength], 3);
}

TEST(RivalFeatures, TellWhatIsAroundInsideAndAcross) {
  const TwoCues text;
  const std::vector<ClaimCandidate> candidates = {
      text.candidate("said", "that Reyl denied the plan", 0.5F),
      text.candidate("denied", "the plan", 0.75F)};
  RivalFeatures features(text.frame, candidates);

  const auto outer = features.of(0);
  EXPECT_EQ(outer[kAround], 0);
  EXPECT_EQ(outer[kInside], 0.75F);
  EXPECT_EQ(outer[kAcross], 0.75F);

  const auto inner = features.of(1);
  EXPECT_EQ(inner[kAround], 0.5F);
  EXPECT_EQ(inner[kInside], 0);
  EXPECT_EQ(inner[kAcross], 0.5F);
}

TEST(RivalFeatures, DoNotTakeACandidateForItsOwnRival) {
  const TwoCues text;
  const std::vector<ClaimCandidate> candidates = {
      text.candidate("said", "that Reyl denied the plan", 0.5F)};
  RivalFeatures features(text.frame, candidates);

  const auto numbers = features.of(0);

  EXPECT_EQ(numbers[kBestOfCue], 0);
  EXPECT_EQ(numbers[kAcross], 0);
}

}  // namespace
}  // namespace newsparse
