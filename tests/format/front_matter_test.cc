// SPDX-License-Identifier: Apache-2.0
#include "format/front_matter.h"

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

TEST(IsoDate, AcceptsCalendarDatesAndTimes) {
  EXPECT_EQ(iso_date("2025-02-25"), "2025-02-25");
  EXPECT_EQ(iso_date(" 2025-02-25 10:00:00 "), "2025-02-25T10:00:00");
  EXPECT_EQ(iso_date("2025-02-25T10:00Z"), "2025-02-25T10:00Z");
  EXPECT_EQ(iso_date("2025-02-25t10:00:07.125z"), "2025-02-25T10:00:07.125Z");
  EXPECT_EQ(iso_date("2025-02-25T10:00:00+0530"), "2025-02-25T10:00:00+05:30");
  EXPECT_EQ(iso_date("2024-02-29T10:00:00-05"), "2024-02-29T10:00:00-05:00");
}

TEST(IsoDate, RefusesWhatIsNotOne) {
  for (const std::string_view given :
       {"", "25 February 2025", "03/04/2025", "2025-02-29", "2025-13-01",
        "2025-02-25T", "2025-02-25T10", "2025-02-25T10:00:", "2025-02-25 x",
        "2025-02-25T10:00:00+", "2025-02-25T10:00:00.Z", "2025-2-5",
        "2025-02-25T10:00:00Z!"}) {
    EXPECT_EQ(iso_date(given), std::nullopt) << given;
  }
}

TEST(OneLine, JoinsWrappedLines) {
  EXPECT_EQ(one_line("  Port\r\n  reopens\u00a0today "), "Port reopens today");
  EXPECT_EQ(one_line(" \n "), "");
}

TEST(FrontMatter, TakesWhatTheArticleSays) {
  const FrontMatter front = front_matter(testing::sample_record());

  EXPECT_EQ(front.title, "🌊 Harbour news");
  EXPECT_EQ(front.published, "");
}

TEST(FrontMatter, LetsTheContainerWin) {
  Record record = testing::sample_record();
  record.provenance.title = "Given\ntitle";
  record.provenance.authors = {"Ada Cole"};
  record.provenance.published = "2025-02-25 10:00:00";
  record.document->metadata.published = "2025-02-24";

  const FrontMatter front = front_matter(record);

  EXPECT_EQ(front.title, "Given title");
  EXPECT_EQ(front.authors, std::vector<std::string>{"Ada Cole"});
  EXPECT_EQ(front.published, "2025-02-25T10:00:00");
}

TEST(FrontMatter, KeepsTheArticlesDateBesideAnUnreadableOne) {
  Record record = testing::sample_record();
  record.provenance.published = "last Tuesday";
  record.document->metadata.published = "2025-02-24";

  EXPECT_EQ(front_matter(record).published, "2025-02-24");
}

}  // namespace
}  // namespace newsparse
