// SPDX-License-Identifier: Apache-2.0
#include "resources/known_names.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(KnownNames, FindsTheLongestNameWithItsType) {
  const KnownNames names("known_names.tsv",
                         "name\ttype\nAasby\tplace\n"
                         "Aasby Port Board\torganization\n");
  const auto words = fold_words("the Aasby Port Board in Aasby");

  const auto board = names.find(words, 1);
  const auto place = names.find(words, 5);

  ASSERT_TRUE(board && place);
  EXPECT_EQ(board->words, 3U);
  EXPECT_EQ(board->type, EntityType::Organization);
  EXPECT_EQ(place->type, EntityType::Place);
  EXPECT_FALSE(names.find(words, 0));
}

TEST(KnownNames, RefusesAnUnknownType) {
  EXPECT_THROW(KnownNames("known_names.tsv", "name\ttype\nAasby\ttown\n"),
               Error);
}

}  // namespace
}  // namespace newsparse
