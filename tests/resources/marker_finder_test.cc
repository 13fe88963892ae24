// SPDX-License-Identifier: Apache-2.0
#include "resources/marker_finder.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

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

TEST(MarkerFinder, FindsTheFirstOfAKind) {
  const Document document = testing::document_of_words("not stopped short of");
  MarkerFinder finder(document, kMarkers);

  EXPECT_EQ(finder.find_first(Marker::ShortOf, {0, 4})->tokens,
            (TokenSpan{1, 4}));
  EXPECT_FALSE(finder.find_first(Marker::Anonymity, {0, 4}));
}

}  // namespace
}  // namespace newsparse
