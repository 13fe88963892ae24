// SPDX-License-Identifier: Apache-2.0
#include "format/table_layout.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

constexpr std::array kAllRows = {TableRows::Claims,    TableRows::Speakers,
                                 TableRows::Countries, TableRows::Entities,
                                 TableRows::Sentences, TableRows::Articles};

bool holds(const std::vector<std::string>& fields, std::string_view field) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

TEST(LayoutOf, HasColumnsThatThereAre) {
  for (const TableRows rows : kAllRows) {
    const std::vector<std::string> known = table_fields(rows);
    EXPECT_TRUE(holds(known, layout_of(rows).key));
    for (const std::string_view column : layout_of(rows).columns) {
      EXPECT_TRUE(holds(known, column)) << column;
    }
  }
}

TEST(RecordPath, FindsAColumnInTheRecord) {
  const TableLayout& claims = layout_of(TableRows::Claims);
  EXPECT_EQ(record_path(claims, "speaker.name"), "claims.speaker.name");
  EXPECT_EQ(record_path(claims, "article.meta.title"), "meta.title");
  EXPECT_EQ(record_path(layout_of(TableRows::Articles), "id"), "id");
}

TEST(ColumnsOf, AreThoseAskedFor) {
  TableOptions options;
  EXPECT_EQ(columns_of(options).front(), "article.id");
  options.fields = {"text", "id"};
  EXPECT_EQ(columns_of(options), options.fields);
}

TEST(IsTableField, KnowsTheRowItsArticleAndKeysOfTheInput) {
  EXPECT_TRUE(is_table_field(TableRows::Claims, "speaker.name"));
  EXPECT_TRUE(is_table_field(TableRows::Claims, "article.meta.title"));
  EXPECT_TRUE(is_table_field(TableRows::Claims, "article.extra.section"));
  EXPECT_TRUE(is_table_field(TableRows::Articles, "extra.section"));
  EXPECT_TRUE(is_table_field(TableRows::Articles, "claims.text"));
  EXPECT_TRUE(is_table_field(TableRows::Sentences, "text"));
}

TEST(IsTableField, RefusesWhatIsNoValue) {
  EXPECT_FALSE(is_table_field(TableRows::Claims, "speaker"));
  EXPECT_FALSE(is_table_field(TableRows::Claims, "extra.section"));
  EXPECT_FALSE(is_table_field(TableRows::Claims, "article.claims.text"));
  EXPECT_FALSE(is_table_field(TableRows::Articles, "extra."));
  EXPECT_FALSE(is_table_field(TableRows::Articles, "article.id"));
  EXPECT_FALSE(is_table_field(TableRows::Articles, ""));
}

}  // namespace
}  // namespace newsparse
