// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"
#include "format/table_layout.h"
#include "support/delimited.h"

namespace newsparse {
namespace {

using testing::Rows;

std::string table_of(const TableOptions& options,
                     const std::vector<Record>& records) {
  std::ostringstream out;
  write_table_head(out, options);
  for (const Record& record : records) {
    write_table_rows(out, record, options);
  }
  return out.str();
}

// Only an identifier is written as it came, whatever it is.
Record called(std::string id) {
  Record record = testing::sample_record();
  record.provenance.id = std::move(id);
  return record;
}

TableOptions ids(TableStyle style) {
  TableOptions options;
  options.rows = TableRows::Articles;
  options.style = style;
  options.fields = {"id"};
  return options;
}

std::string id_cell(TableStyle style, std::string id) {
  const std::string table = table_of(ids(style), {called(std::move(id))});
  return table.substr(table.find('\n') + 1);
}

TEST(WriteTable, HasARowForEachClaim) {
  TableOptions options;
  options.fields = {"article.id",    "id",       "speaker.name",
                    "source.text",   "cue.text", "text",
                    "content.start", "negated",  "channel.text"};

  EXPECT_EQ(
      testing::read_csv(table_of(options, {testing::sample_record()})),
      (Rows{options.fields,
            {"harbour.txt", "c1", "Ines Holt", "Minister Ines Holt", "said",
             "\" the wall is safe \"", "39", "false", "in a statement"},
            {"harbour.txt", "c2", "Norway", "Norland", "denied", "it", "97",
             "false", ""}}));
}

TEST(WriteTable, HasRowsOfTheSameLengthInEveryTable) {
  const std::vector<std::size_t> expected = {2, 2, 1, 3, 3, 1};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    TableOptions options;
    options.rows = static_cast<TableRows>(i);

    const Rows rows =
        testing::read_csv(table_of(options, {testing::sample_record()}));

    EXPECT_EQ(rows.size(), expected[i] + 1);
    for (const auto& row : rows) {
      EXPECT_EQ(row.size(), columns_of(options).size());
    }
  }
}

TEST(WriteTable, NamesColumnsOnceOverManyRecords) {
  TableOptions options;
  options.rows = TableRows::Countries;
  options.fields = {"article.id", "code", "mentions.text"};

  EXPECT_EQ(
      table_of(options, {testing::sample_record(), testing::sample_record()}),
      "article.id,code,mentions.text\r\nharbour.txt,NO,Norland\r\n"
      "harbour.txt,NO,Norland\r\n");
  EXPECT_EQ(table_of(options, {}), "article.id,code,mentions.text\r\n");
}

TEST(WriteTable, JoinsLists) {
  TableOptions options;
  options.rows = TableRows::Articles;
  options.fields = {"claims.id", "claims.speaker.name", "stats.claims"};

  EXPECT_EQ(testing::read_csv(table_of(options, {testing::sample_record()}))[1],
            (std::vector<std::string>{"c1; c2", "Ines Holt; Norway", "2"}));
}

TEST(WriteTable, GivesTheWordsOfSentences) {
  TableOptions options;
  options.rows = TableRows::Sentences;
  options.fields = {"start", "text"};

  const Rows rows =
      testing::read_csv(table_of(options, {testing::sample_record()}));

  EXPECT_EQ(rows[1], (std::vector<std::string>{"0", "🌊 Harbour news"}));
  options.offsets = OffsetUnit::Byte;
  EXPECT_EQ(
      testing::read_csv(table_of(options, {testing::sample_record()}))[2][0],
      "18");
}

TEST(WriteTable, TellsOfFailedInputsAmongTheArticles) {
  TableOptions options;
  EXPECT_EQ(
      testing::read_csv(table_of(options, {testing::failed_record()})).size(),
      1U);
  options.rows = TableRows::Articles;
  options.fields = {"id", "status", "errors.message", "length"};
  EXPECT_EQ(testing::read_csv(table_of(options, {testing::failed_record()}))[1],
            (std::vector<std::string>{"gone.txt", "error",
                                      "the file cannot be read", ""}));
}

TEST(WriteTable, ShowsKeysOfTheInput) {
  Record record = testing::sample_record();
  record.provenance.extra_json = R"({"section":"world","tags":["a","b"]})";
  TableOptions options;
  options.fields = {"id", "article.extra.section", "article.extra.tags",
                    "article.extra.none"};

  EXPECT_EQ(testing::read_csv(table_of(options, {record}))[1],
            (std::vector<std::string>{"c1", "world", "a; b", ""}));
}

TEST(WriteTable, KeepsEveryCellInCsv) {
  for (const std::string id :
       {"a,b", "say \"no\"", "two\nlines", "\r\n", "\"", ",", "'", "=1+1",
        " x ", "a\tb", "é 😀", "x\\n"}) {
    EXPECT_EQ(testing::read_csv(id_cell(TableStyle::Csv, id)), (Rows{{id}}))
        << id;
  }
  EXPECT_EQ(id_cell(TableStyle::Csv, "say \"no\", now"),
            "\"say \"\"no\"\", now\"\r\n");
}

TEST(WriteTable, WritesNoBlankLineForAnEmptyCell) {
  TableOptions options;
  options.fields = {"parent"};

  EXPECT_EQ(table_of(options, {testing::sample_record()}),
            "parent\r\n\"\"\r\n\"\"\r\n");
}

TEST(WriteTable, EscapesInTsv) {
  EXPECT_EQ(id_cell(TableStyle::Tsv, "a\tb\nc\rd\\e\"f\","),
            "a\\tb\\nc\\rd\\\\e\"f\",\n");
}

TEST(WriteTable, MakesNoFormulasForSpreadsheets) {
  EXPECT_EQ(id_cell(TableStyle::Excel, "=1+1"), "'=1+1\r\n");
  EXPECT_EQ(id_cell(TableStyle::Excel, "+1"), "'+1\r\n");
  EXPECT_EQ(id_cell(TableStyle::Excel, "-1, no"), "\"'-1, no\"\r\n");
  EXPECT_EQ(id_cell(TableStyle::Excel, "@SUM(A1)"), "'@SUM(A1)\r\n");
  EXPECT_EQ(id_cell(TableStyle::Excel, "\tx"), "'\tx\r\n");
  EXPECT_EQ(id_cell(TableStyle::Excel, "a=b"), "a=b\r\n");
  EXPECT_EQ(table_of(ids(TableStyle::Excel), {}), "\xEF\xBB\xBFid\r\n");
}

}  // namespace
}  // namespace newsparse
