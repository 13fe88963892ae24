// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

std::string report_of(const Record& record, const ReportOptions& options = {}) {
  std::ostringstream out;
  write_text(out, record, options);
  return out.str();
}

TEST(WriteText, ReadsLikeAPage) {
  Record record = testing::sample_record();
  record.document->metadata.published = "2025-02-05";

  EXPECT_EQ(report_of(record), R"(🌊 Harbour news
5 February 2025 · harbour.txt

WHO SAID WHAT
2 claims: 1 indirect, 1 mixed

Ines Holt, Minister, Norway                                              1 claim
   1  said    " the wall is safe "   mixed · state · for Norway · in a statement

Norway                                                                   1 claim
   2  denied  it
              indirect · deny · with its partners · denies 1 · speaker uncertain

COUNTRIES
  Norway  ██ 1

)");
}

TEST(WriteText, HasNoTablesBelowSixtyColumns) {
  EXPECT_EQ(report_of(testing::sample_record(), {.width = 40}),
            R"(🌊 Harbour news
harbour.txt

WHO SAID WHAT
2 claims: 1 indirect, 1 mixed

Ines Holt, Minister, Norway      1 claim
1 said
  " the wall is safe "
  mixed · state · for Norway · in a
  statement

Norway                           1 claim
2 denied
  it
  indirect · deny · with its partners ·
  denies 1 · speaker uncertain

COUNTRIES
  Norway 1

)");
}

TEST(WriteText, TellsWhatWentWrong) {
  EXPECT_EQ(report_of(testing::failed_record()), R"(gone.txt
error: the file cannot be read
hint:  check it

)");
}

TEST(WriteText, WritesDatesOutWithTheirTime) {
  Record record = testing::sample_record();
  record.provenance.published = "2025-12-31T08:05:00+02:00";
  record.provenance.authors = {"Ada Cole", "Max Cole"};

  const std::string report = report_of(record);

  EXPECT_NE(report.find("31 December 2025, 08:05 +02:00 · by Ada Cole, Max "
                        "Cole · harbour.txt\n"),
            std::string::npos)
      << report;
}

TEST(WriteText, NeverPassesControlsOn) {
  Record record = testing::sample_record();
  record.provenance.title = "Port\x1b]52;c;aGk=\a\u202eopen";
  record.provenance.path = "a\nb\x1b[2J.txt";

  const std::string report = report_of(record);

  EXPECT_EQ(report.find('\x1b'), std::string::npos);
  EXPECT_EQ(report.find('\a'), std::string::npos);
  EXPECT_EQ(report.find("\u202e"), std::string::npos);
}

TEST(WriteText, SaysWhenNobodySpeaks) {
  Record record = testing::sample_record();
  record.document = Document{Text("")};

  EXPECT_NE(report_of(record).find("Nobody is reported"), std::string::npos);
}

TEST(WriteText, ListsManyCountriesInShort) {
  Record record = testing::sample_record();
  const Country country = record.document->countries[0];
  for (int i = 0; i < 20; ++i) {
    record.document->countries.push_back(country);
  }

  EXPECT_NE(report_of(record).find("  Norway 1 · Norway 1"), std::string::npos);
}

TEST(WriteText, NamesOthersByHowOftenTheyAreMentioned) {
  Record record = testing::sample_record();
  record.document->speakers.clear();

  const std::string report = report_of(record);

  EXPECT_NE(report.find("\nOTHER PEOPLE\n  Ines Holt, Minister, Norway\n"),
            std::string::npos)
      << report;
}

}  // namespace
}  // namespace newsparse
