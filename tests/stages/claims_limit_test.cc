// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_limit.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

using testing::tokens_of;

// What stands from the cue up to the limit. The content is all that follows the
// cue, and every token of `cues` is a likely anchor.
std::string reported(const std::string& text, const std::string& source,
                     const std::string& cue, const std::string& cues = "") {
  const Document document = own_arcs(Text(text), testing::english());
  const ClaimFrame frame(document, testing::english());
  std::vector<float> likely(frame.size(), 0);
  ClaimCandidate candidate;
  candidate.cue = tokens_of(document, cue);
  candidate.anchor = candidate.cue.end - 1;
  candidate.source = tokens_of(document, source);
  candidate.content = {{candidate.cue.end, frame.size()}};
  if (!cues.empty()) {
    likely[tokens_of(document, cues).begin] = 0.9F;
  }
  const Index limit = content_limit(frame, likely, candidate);
  return std::string(text_of(document, TokenSpan{candidate.cue.end, limit}));
}

TEST(ContentLimit, StandsBeforeTheNextReport) {
  EXPECT_EQ(
      reported("Holt said the road was closed and warned that rain would fall.",
               "Holt", "said", "warned"),
      "the road was closed");
  EXPECT_EQ(
      reported("Holt said trams had stopped, adding that buses would run.",
               "Holt", "said", "adding"),
      "trams had stopped");
}

TEST(ContentLimit, StandsBeforeTheNextSentenceThatReports) {
  EXPECT_EQ(reported("Tarn admitted it was late. He told the club to wait.",
                     "Tarn", "admitted", "told"),
            "it was late.");
}

TEST(ContentLimit, StandsAtTheEndOfTheClauseOfTheCue) {
  EXPECT_EQ(reported("If Holt says the levee failed, the insurers must pay.",
                     "Holt", "says"),
            "the levee failed");
  EXPECT_EQ(
      reported("Brandt, who said he was abroad, sent a cousin.", "who", "said"),
      "he was abroad");
}

TEST(ContentLimit, IsNoCommaThatEndsNothing) {
  EXPECT_EQ(reported("Holt said the levee, which was old, had failed.", "Holt",
                     "said"),
            "the levee, which was old, had failed.");
}

}  // namespace
}  // namespace newsparse
