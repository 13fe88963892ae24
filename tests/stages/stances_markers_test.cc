// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_markers.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

const MarkerTable kMarkers("markers",
                           "phrase\tmarker\nnot\tnegation\nshort of\tshort_of\n"
                           "stopped short of\tshort_of\n");

TEST(MarkerFinder, PrefersTheLongestPhrase) {
  const Document document =
      testing::document_of_words("He Stopped short of it");
  MarkerFinder finder(document, kMarkers);

  const auto found = finder.find_in({0, 5});

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].tokens, (TokenSpan{1, 4}));
}

TEST(MarkerFinder, DoesNotReachOverTheEnd) {
  const Document document =
      testing::document_of_words("He stopped short of it");
  MarkerFinder finder(document, kMarkers);

  EXPECT_TRUE(finder.find_in({0, 3}).empty());
}

TEST(FrameOf, StopsAtCommasAndContent) {
  const Document document = testing::MarkedClaims(
                                "He left , and [source she ] [cue said ] "
                                "[content it was so ] .")
                                .take();

  const CueFrame frame = frame_of(document, document.claims[0], {0, 10});

  EXPECT_EQ(frame.before, (TokenSpan{3, 5}));
  EXPECT_EQ(frame.after, (TokenSpan{6, 6}));
}

}  // namespace
}  // namespace newsparse
