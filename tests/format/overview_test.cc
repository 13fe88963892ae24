// SPDX-License-Identifier: Apache-2.0
#include "format/overview.h"

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

TEST(ReadableDate, IsForPeople) {
  EXPECT_EQ(readable_date("2025-02-05"), "5 February 2025");
  EXPECT_EQ(readable_date("2025-02-25T10:00:00Z"),
            "25 February 2025, 10:00 UTC");
}

TEST(SummaryOf, CountsForms) {
  EXPECT_EQ(summary_of(testing::sample_document()),
            "2 claims: 1 indirect, 1 mixed");
}

TEST(PlaceOf, NamesWhatWasRead) {
  Provenance provenance;
  provenance.path = "-";
  EXPECT_EQ(place_of(provenance), "standard input");
  provenance.path = "feed.jsonl";
  provenance.record = 3;
  EXPECT_EQ(place_of(provenance), "feed.jsonl, record 3");
}

}  // namespace
}  // namespace newsparse
