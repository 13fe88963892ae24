// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_labels.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

const MarkerTable& markers() {
  static const MarkerTable table(
      "markers", "phrase\tmarker\na\tanswers_turn\nq\tquestions_turn\n");
  return table;
}

const ClosedWords& words() {
  static const ClosedWords table;
  return table;
}

TEST(SpeakerLabels, TakeTheOneWhoIsMostSpokenOfForTheOneWhoAnswers) {
  const Document document =
      testing::MarkedClaims(
          "[name:Ana_Rui:person Rui ] saw [name:Lio_Bo:person Lio ] . "
          "[pronoun:Lio_Bo:person He ] sat . ¶ Q : Why ? ¶ A : So .")
          .take();
  const MentionsByHead mentions(document);
  SpeakerLabels labels(document, markers(), words(), mentions);
  const TokenSpan question{7, 8};
  const TokenSpan answer{11, 12};

  EXPECT_TRUE(labels.is_part(question));
  EXPECT_FALSE(labels.interviewee(question));
  EXPECT_EQ(document.entities[labels.interviewee(answer).value()].name,
            "Lio Bo");
}

TEST(SpeakerLabels, FindTheBodyWhoseNameEndsInTheNoun) {
  const Document document =
      testing::MarkedClaims(
          "Wells dry , says ministry . ¶ The "
          "[name:Water_Ministry:organization Water Ministry ] met .")
          .take();
  const MentionsByHead mentions(document);
  SpeakerLabels labels(document, markers(), words(), mentions);

  EXPECT_EQ(document.entities[labels.bearer({4, 5}).value()].name,
            "Water Ministry");
  EXPECT_FALSE(labels.bearer({0, 1}));
}

}  // namespace
}  // namespace newsparse
