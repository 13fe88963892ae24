// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_circumstances.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

const MarkerTable kMarkers("markers",
                           "phrase\tmarker\nfor\tbehalf_opener\n"
                           "lawyer\tspokesperson\nunnamed\tanonymity\n");

Speaker described(Document& document, Speaker speaker) {
  const MentionsByHead mentions(document);
  SpeakerCircumstances(document, kMarkers, mentions)
      .describe(document.claims[0], speaker);
  return speaker;
}

TEST(SpeakerCircumstances, ReadTheRoleOfOneIntroducedBefore) {
  Document document =
      testing::MarkedClaims(
          "[name:Ana_Rui:person Rui ] , lawyer for [name:Acme:organization "
          "Acme ] , came . ¶ [source [name:Ana_Rui:person Rui ] ] [cue said ] "
          "[content so ] .")
          .take();
  document.entities[0].role = bytes_of(document, {2, 5});

  Speaker speaker;
  speaker.entity = 0;
  speaker.name = "Ana Rui";

  EXPECT_EQ(described(document, speaker).on_behalf_of, 1U);
}

TEST(SpeakerCircumstances, NeverCallANamedSpeakerAnonymous) {
  Document document = testing::MarkedClaims(
                          "[source Rui ] , citing unnamed aides , "
                          "[cue said ] [content so ] .")
                          .take();
  Speaker named;
  named.name = "Ana Rui";

  EXPECT_FALSE(described(document, named).anonymous);
  EXPECT_TRUE(described(document, {}).anonymous);
}

}  // namespace
}  // namespace newsparse
