// SPDX-License-Identifier: Apache-2.0
#include "resources/table.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

std::string message_of(std::string_view text) {
  try {
    const Table table("cues.tsv", text, {"lemma", "pos"});
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(Table, ReadsCellsBelowTheHeader) {
  const Table table("cues.tsv", "# origin\nlemma\tpos\nsay\tverb\nclaim\t\n",
                    {"lemma", "pos"});

  ASSERT_EQ(table.size(), 2U);
  EXPECT_EQ(table.cell(0, 1), "verb");
  EXPECT_EQ(table.cell(1, 1), "");
  EXPECT_EQ(table.where(1), "cues.tsv:4");
}

TEST(Table, NamesFileAndLineOfABadRow) {
  EXPECT_EQ(message_of("lemma\tpos\nsay\n").rfind("cues.tsv:2:", 0), 0U);
  EXPECT_EQ(message_of("lemma\tpos\n\tverb\n").rfind("cues.tsv:2:", 0), 0U);
  EXPECT_EQ(message_of("word\tpos\n").rfind("cues.tsv:1:", 0), 0U);
  EXPECT_NE(message_of(""), "");
}

TEST(Split, KeepsEmptyParts) {
  EXPECT_EQ(split("a||b|", '|').size(), 4U);
  EXPECT_TRUE(split("", '|').empty());
}

}  // namespace
}  // namespace newsparse
