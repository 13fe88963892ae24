// SPDX-License-Identifier: Apache-2.0
#include "resources/folded_words.h"

#include <string>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(FoldWords, ComparesLettersWithoutCaseAndDiacritics) {
  EXPECT_EQ(hash_of_word("Côte"), hash_of_word("cote"));
  EXPECT_EQ(hash_of_word("CÔTE"), hash_of_word("cote"));
  EXPECT_EQ(hash_of_word("&"), hash_of_word("and"));
  EXPECT_EQ(hash_of_word("St"), hash_of_word("saint"));
  EXPECT_NE(hash_of_word("Mali"), hash_of_word("Malia"));
}

TEST(FoldWords, TellsWhatStandsBetweenWords) {
  const auto words = fold_words("A b-c’s d.e f. g, h/i\n\nj\nk");

  const WordGap gaps[] = {
      WordGap::Break, WordGap::Space, WordGap::Hyphen, WordGap::Apostrophe,
      WordGap::Space, WordGap::Dot,   WordGap::Space,  WordGap::DotSpace,
      WordGap::Comma, WordGap::Slash, WordGap::Break,  WordGap::Space};
  ASSERT_EQ(words.size(), std::size(gaps));
  for (std::size_t i = 0; i < words.size(); ++i) {
    EXPECT_EQ(words[i].gap, gaps[i]) << i;
  }
}

TEST(FoldWords, KeepsTheBytesOfTheText) {
  const std::string text = "im Élysée: 12";
  const auto words = fold_words(text);

  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[1].bytes, (ByteSpan{3, 11}));
  EXPECT_EQ(words[1].letters, LetterCase::Capital);
  EXPECT_EQ(words[0].letters, LetterCase::Lower);
}

TEST(FoldWords, LooksAtLongGapsOnce) {
  const std::string text = "a" + std::string(200'000, '"') + "b";

  EXPECT_EQ(fold_words(text)[1].gap, WordGap::Break);
}

}  // namespace
}  // namespace newsparse
