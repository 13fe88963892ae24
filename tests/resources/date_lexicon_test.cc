// SPDX-License-Identifier: Apache-2.0
#include "resources/date_lexicon.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(DateLexicon, KnowsRolesAndValues) {
  const DateLexicon lexicon(
      "d.tsv",
      "word\trole\tvalue\net\tzone\tus-05:00\nfeb\tmonth\t2\non\tfiller\t-\n");

  ASSERT_NE(lexicon.find("et"), nullptr);
  EXPECT_EQ(lexicon.find("et")->value, -300);
  EXPECT_TRUE(lexicon.find("et")->daylight_us);
  EXPECT_EQ(lexicon.find("feb")->value, 2);
  EXPECT_EQ(lexicon.find("on")->role, DateRole::Filler);
  EXPECT_EQ(lexicon.find("mar"), nullptr);
}

TEST(DateLexicon, RefusesWhatItCannotRead) {
  EXPECT_THROW(DateLexicon("d.tsv", "word\trole\tvalue\nfeb\tmoon\t2\n"),
               Error);
  EXPECT_THROW(DateLexicon("d.tsv", "word\trole\tvalue\nfeb\tmonth\tx\n"),
               Error);
  EXPECT_THROW(DateLexicon("d.tsv", "word\trole\tvalue\net\tzone\t5\n"), Error);
}

}  // namespace
}  // namespace newsparse
