// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_names.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "support/marked_claims.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

TEST(SpeakerNames, TakeACityForItsStateThoughItWasTakenForAPerson) {
  const Document document =
      testing::MarkedClaims("[name:Lisbon:person Lisbon ] said so").take();
  const MentionsByHead mentions(document);

  EXPECT_EQ(
      SpeakerNames(document, english(), mentions).mentioned(0, {0, 1}).name,
      "Portugal");
}

TEST(SpeakerNames, LeaveAPersonWithTheNameOfACityAlone) {
  const Document document =
      testing::MarkedClaims("[name:Sofia:person Sofia ] said so").take();
  const MentionsByHead mentions(document);

  EXPECT_EQ(
      SpeakerNames(document, english(), mentions).mentioned(0, {0, 1}).name,
      "Sofia");
}

TEST(SpeakerNames, LearnTheNameThatASourceGivesToANoun) {
  const Document document =
      testing::MarkedClaims(
          "[nominal:spokesman:person A spokesman ] , "
          "[name:Leif_Strand:person Leif Strand ] , said . "
          "[pronoun:spokesman:person He ] left")
          .take();
  const MentionsByHead mentions(document);
  SpeakerNames names(document, english(), mentions);

  names.learn(1, 1, {0, 6});

  EXPECT_EQ(names.mentioned(2, {8, 9}).name, "Leif Strand");
}

}  // namespace
}  // namespace newsparse
