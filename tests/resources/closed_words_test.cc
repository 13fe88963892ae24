// SPDX-License-Identifier: Apache-2.0
#include "resources/closed_words.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(ClosedWords, TellsPersonNumberAndGenderOfAPronoun) {
  ClosedWords words;
  words.load_pronouns("pronouns.tsv",
                      "pronoun\tperson\tnumber\tgender\tform\n"
                      "she\tthird\tsingular\tfemale\tsubject\n");

  const Pronoun* pronoun = words.pronoun("she");

  ASSERT_NE(pronoun, nullptr);
  EXPECT_EQ(pronoun->person, 3);
  EXPECT_EQ(pronoun->number, Number::Singular);
  EXPECT_EQ(pronoun->gender, Gender::Female);
  EXPECT_EQ(pronoun->form, PronounForm::Subject);
  EXPECT_EQ(words.pronoun("shed"), nullptr);
}

TEST(ClosedWords, TellsTheClassOfAFunctionWord) {
  ClosedWords words;
  words.load_function_words("function_words.tsv",
                            "word\tclass\nformer\tmodifier\nthe\tdefinite\n");

  EXPECT_EQ(words.function("the"), FunctionWord::Definite);
  EXPECT_EQ(words.function("former"), FunctionWord::Modifier);
  EXPECT_EQ(words.function("harbor"), FunctionWord::None);
}

TEST(ClosedWords, NamesTheLineOfAWrongClass) {
  ClosedWords words;
  try {
    words.load_function_words("f.tsv", "word\tclass\nthe\tadverbial\n");
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(),
                 "f.tsv:2: \"adverbial\" is not a value of this column");
  }
}

}  // namespace
}  // namespace newsparse
