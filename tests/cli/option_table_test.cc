// SPDX-License-Identifier: Apache-2.0
#include "cli/option_table.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(OptionTable, NamesEveryOptionOnce) {
  std::set<std::string_view> names;
  std::set<char> letters;
  for (const OptionRow& row : option_table()) {
    EXPECT_TRUE(row.letter != 0 || !row.name.empty());
    EXPECT_TRUE(row.name.empty() || names.insert(row.name).second) << row.name;
    EXPECT_TRUE(row.letter == 0 || letters.insert(row.letter).second)
        << row.letter;
  }
}

TEST(OptionTable, GivesEachRowItsOwnMember) {
  const auto rows = option_table();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_FALSE(rows[i].member == rows[j].member) << rows[i].name;
    }
  }
}

TEST(OptionTable, SaysWhatEachIsForWithoutAFullStop) {
  for (const OptionRow& row : option_table()) {
    EXPECT_FALSE(row.meaning.empty()) << row.name;
    EXPECT_FALSE(row.meaning.ends_with('.')) << row.name;
  }
}

TEST(OptionTable, TakesValuesWhereTheMemberHoldsThem) {
  for (const OptionRow& row : option_table()) {
    const bool on_or_counted =
        std::holds_alternative<std::optional<bool> TypedOptions::*>(
            row.member) ||
        std::holds_alternative<std::optional<int> TypedOptions::*>(row.member);
    EXPECT_NE(takes_value(row), on_or_counted) << row.name;
  }
}

TEST(OptionTable, KnowsRivals) {
  for (const OptionRow& row : option_table()) {
    if (!row.rival.empty()) {
      ASSERT_NE(find_option(row.rival), nullptr) << row.rival;
      EXPECT_EQ(find_option(row.rival)->rival, row.name);
    }
  }
}

TEST(OptionTable, HasAnExampleAndRowsInEveryGroup) {
  for (const OptionGroupRow& group : option_groups()) {
    EXPECT_TRUE(group.example.find("newsparse") != std::string_view::npos);
    const auto rows = option_table();
    EXPECT_TRUE(std::any_of(
        rows.begin(), rows.end(),
        [&](const OptionRow& row) { return row.group == group.group; }));
  }
}

TEST(OptionTable, MakesNamesOfVariables) {
  EXPECT_EQ(variable_of(*find_option("max-bytes")), "NEWSPARSE_MAX_BYTES");
}

TEST(OptionTable, SpellsOptionsInColumns) {
  EXPECT_EQ(spelling_of(*find_option("format")), "-f, --format");
  EXPECT_EQ(spelling_of(*find_option("tokens")), "    --tokens");
  EXPECT_EQ(spelling_of(option_table()[0]), "-h");
}

TEST(OptionTable, ListsTheChoicesOfAClosedList) {
  EXPECT_EQ(choices_of(*find_option("color")),
            (std::vector<std::string>{"auto", "always", "never"}));
  EXPECT_TRUE(choices_of(*find_option("output")).empty());
}

TEST(FindOption, FindsByLongName) {
  ASSERT_NE(find_option("jobs"), nullptr);
  EXPECT_EQ(find_option("jobs")->letter, 'j');
  EXPECT_EQ(find_option("job"), nullptr);
  EXPECT_EQ(find_option(""), nullptr);
}

}  // namespace
}  // namespace newsparse
