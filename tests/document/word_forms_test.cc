// SPDX-License-Identifier: Apache-2.0
#include "document/word_forms.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

TEST(WordForms, GivesEachTokenInLowerCase) {
  const Document document = testing::document_of_words("Åse met THE mayor");

  const WordForms words(document);

  ASSERT_EQ(words.size(), 4U);
  EXPECT_EQ(words.lower(0), "åse");
  EXPECT_EQ(words.lower(2), "the");
  EXPECT_EQ(words.text(2), "THE");
}

TEST(WordForms, TellsHowAWordIsWritten) {
  const Document document =
      testing::document_of_words("Åse I U.N. McCoy bridge 7th ,");

  const WordForms words(document);

  EXPECT_EQ(words.word_case(0), TokenCase::Capital);
  EXPECT_EQ(words.word_case(1), TokenCase::Capital);
  EXPECT_EQ(words.word_case(2), TokenCase::Capitals);
  EXPECT_EQ(words.word_case(3), TokenCase::Capital);
  EXPECT_EQ(words.word_case(4), TokenCase::Lower);
  EXPECT_EQ(words.word_case(5), TokenCase::None);
  EXPECT_EQ(words.word_case(6), TokenCase::None);
  EXPECT_TRUE(words.capitalized(2));
  EXPECT_FALSE(words.capitalized(4));
}

TEST(WithoutStop, DropsOneStopAtTheEnd) {
  EXPECT_EQ(without_stop("dr."), "dr");
  EXPECT_EQ(without_stop("dr"), "dr");
  EXPECT_EQ(without_stop("u.n."), "u.n");
  EXPECT_EQ(without_stop(""), "");
}

}  // namespace
}  // namespace newsparse
