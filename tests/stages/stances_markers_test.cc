// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_markers.h"

#include <gtest/gtest.h>

#include "support/marked_claims.h"

namespace newsparse {
namespace {

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
