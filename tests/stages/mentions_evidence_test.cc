// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_evidence.h"

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

const Resources& english() {
  return testing::english_pack().resources();
}

TEST(NameEvidence, LeaveWordsFarFromCapitalsUndecided) {
  const Document document = testing::document_of_lines(
      "the old harbor was closed in the spring by Ana Rui .");
  const NameEvidence evidence(document, english());

  EXPECT_FALSE(evidence.may_be_name(2));
  EXPECT_TRUE(evidence.may_be_name(testing::token_of(document, "Ana")));
  EXPECT_TRUE(evidence.may_be_name(testing::token_of(document, "Rui")));
}

TEST(NameEvidence, CountsTheUsesOfAWord) {
  const Document document =
      testing::document_of_lines("Then Dr. Rui left . | Now Rui spoke .");
  const NameEvidence evidence(document, english());
  const Index rui = testing::token_of(document, "Rui");

  const WordUsage usage = evidence.usage(evidence.kind_of(rui));

  EXPECT_EQ(usage.count, 2U);
  EXPECT_NE(usage.flags & kAfterTitle, 0U);
  EXPECT_EQ(usage.flags & kLowerElsewhere, 0U);
}

TEST(NameEvidence, LearnsNothingFromALineOfCapitals) {
  const Document document =
      testing::document_of_lines("RUI QUITS PORT BOARD | the rui swims .");
  const NameEvidence evidence(document, english());
  const std::uint32_t kind = evidence.kind_of(0);

  EXPECT_EQ(evidence.kind(kind).letters, SentenceCase::Capitals);
  EXPECT_EQ(evidence.usage(kind).count, 0U);
  EXPECT_EQ(evidence.usage(kind).flags, kLowerElsewhere);
}

TEST(NameEvidence, HasOneKindForTokensThatLookTheSame) {
  const Document document =
      testing::document_of_lines("he met Rui . | Then he met Rui .");
  const NameEvidence evidence(document, english());

  EXPECT_EQ(evidence.kind_of(1), evidence.kind_of(6));
  EXPECT_NE(evidence.kind_of(0), evidence.kind_of(5));  // the first word
}

}  // namespace
}  // namespace newsparse
