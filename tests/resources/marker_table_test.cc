// SPDX-License-Identifier: Apache-2.0
#include "resources/marker_table.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(MarkerTable, FindsWholePhrases) {
  const MarkerTable table("markers.tsv",
                          "phrase\tmarker\nnever\tnegation\n"
                          "is expected to\texpected_to\n");

  EXPECT_EQ(table.find("never"), Marker::Negation);
  EXPECT_EQ(table.find("is expected to"), Marker::ExpectedTo);
  EXPECT_EQ(table.find("is expected"), Marker::None);
  EXPECT_EQ(table.longest(), 3U);
}

TEST(MarkerTable, RefusesUnknownMarkersAndDoubles) {
  EXPECT_THROW(MarkerTable("m", "phrase\tmarker\nnever\tnonsense\n"), Error);
  EXPECT_THROW(MarkerTable("m", "phrase\tmarker\nno\tnegation\nno\tnegation\n"),
               Error);
}

}  // namespace
}  // namespace newsparse
