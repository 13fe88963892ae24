// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_attitude.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

const ReportingCue kAsk{"ask", CuePart::Verb, Attitude::Ask, Medium::Speech};
const ReportingCue kTell{"tell", CuePart::Verb, Attitude::State,
                         Medium::Speech};

// "Krag told to leave", the content's first token an infinitive's mark.
Document with_infinitive() {
  Document document =
      testing::MarkedClaims("[source Krag ] [cue told ] [content to leave ]")
          .take();
  document.tags.resize(document.tokens.size());
  document.tags[2].penn = PennTag::TO;
  return document;
}

TEST(AttitudeOf, AskingForADeedIsADemand) {
  const Document document = with_infinitive();
  const MarkerTable markers;
  MarkerFinder finder(document, markers);

  EXPECT_EQ(attitude_of(finder, document, document.claims[0], &kAsk),
            Attitude::Demand);
}

TEST(AttitudeOf, TellingToDoIsAnOrder) {
  const Document document = with_infinitive();
  const MarkerTable markers;
  MarkerFinder finder(document, markers);

  EXPECT_EQ(attitude_of(finder, document, document.claims[0], &kTell),
            Attitude::Order);
}

TEST(AttitudeOf, IsAStatementWithoutAnEntry) {
  const Document document =
      testing::MarkedClaims("[content it was so ]").take();
  const MarkerTable markers;
  MarkerFinder finder(document, markers);

  EXPECT_EQ(attitude_of(finder, document, document.claims[0], nullptr),
            Attitude::State);
}

}  // namespace
}  // namespace newsparse
