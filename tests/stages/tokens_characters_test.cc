// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_characters.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(CharacterAt, TellsWhatACharacterCanBe) {
  EXPECT_EQ(character_at("é", 0).kind, CharacterKind::Letter);
  EXPECT_EQ(character_at("_", 0).kind, CharacterKind::Letter);
  EXPECT_EQ(character_at("٣", 0).kind, CharacterKind::Digit);
  EXPECT_EQ(character_at("’", 0).kind, CharacterKind::Apostrophe);
  EXPECT_EQ(character_at("“", 0).kind, CharacterKind::Mark);
  EXPECT_EQ(character_at("€", 0).kind, CharacterKind::Symbol);
  EXPECT_EQ(character_at("\u00A0", 0).kind, CharacterKind::Space);
  EXPECT_EQ(character_at("\u00AD", 0).kind, CharacterKind::Extender);
  EXPECT_EQ(character_at("\u0301", 0).kind, CharacterKind::Extender);
}

TEST(CharacterAt, IsASpaceOfNoSizeBeyondTheText) {
  EXPECT_EQ(character_at("a", 1).size, 0U);
  EXPECT_EQ(character_at("a", 1).kind, CharacterKind::Space);
  EXPECT_EQ(character_before("a", 0).size, 0U);
}

TEST(Skip, StopsAtTheFirstOtherCharacter) {
  EXPECT_EQ(skip_run("---a", 0, '-'), 3U);
  EXPECT_EQ(skip_spaces(" \u00A0\n a", 0), 5U);
  EXPECT_EQ(skip_alphanumeric("ab1é.", 0), 5U);
  EXPECT_TRUE(is_number("123"));
  EXPECT_FALSE(is_number("12a"));
  EXPECT_FALSE(is_number(""));
}

}  // namespace
}  // namespace newsparse
