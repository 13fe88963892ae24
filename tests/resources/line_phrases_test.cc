// SPDX-License-Identifier: Apache-2.0
#include "resources/line_phrases.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

constexpr std::string_view kTable =
    "phrase\tplace\tkind\n"
    "all rights reserved\tcontains\tboilerplate\n"
    "by\tbegins\tbyline\n"
    "contributed to this report\tends\tcredit\n"
    "edited by\tbegins\tcredit\n"
    "photo:\tbegins\tcredit\n"
    "share\tis\tboilerplate\n"
    "update\tis\tlabel\n"
    "words by\tbegins\tbyline\n";

TEST(LinePhrases, LooksAtTheirPlaces) {
  const LinePhrases phrases("p.tsv", kTable);

  EXPECT_EQ(phrases.kind_of("share")->kind, ParagraphKind::Boilerplate);
  EXPECT_FALSE(phrases.kind_of("share prices fell"));
  EXPECT_EQ(phrases.kind_of("edited by ada poe")->kind, ParagraphKind::Credit);
  EXPECT_FALSE(phrases.kind_of("edited bylines"));
  EXPECT_EQ(phrases.kind_of("ada poe contributed to this report.")->kind,
            ParagraphKind::Credit);
  EXPECT_EQ(phrases.kind_of("(c) 2025. all rights reserved")->kind,
            ParagraphKind::Boilerplate);
  EXPECT_TRUE(phrases.kind_of("photo: ada poe")->by_colon);
  EXPECT_FALSE(phrases.kind_of(""));
}

TEST(LinePhrases, MeasuresTheOpeningOfAByline) {
  const LinePhrases phrases("p.tsv", kTable);

  EXPECT_EQ(phrases.byline_opening("By Ada Poe"), 2U);
  EXPECT_EQ(phrases.byline_opening("WORDS BY ADA POE"), 8U);
  EXPECT_EQ(phrases.byline_opening("Byron came"), 0U);
}

TEST(LinePhrases, KnowsLabels) {
  const LinePhrases phrases("p.tsv", kTable);

  EXPECT_TRUE(phrases.is_label("update"));
  EXPECT_FALSE(phrases.is_label("oslo"));
}

TEST(LinePhrases, RefusesAnUnknownPlaceOrKind) {
  EXPECT_THROW(LinePhrases("p.tsv", "phrase\tplace\tkind\na\tnear\tcredit\n"),
               Error);
  EXPECT_THROW(LinePhrases("p.tsv", "phrase\tplace\tkind\na\tis\tpoem\n"),
               Error);
}

}  // namespace
}  // namespace newsparse
