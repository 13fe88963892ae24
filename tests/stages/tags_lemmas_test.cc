// SPDX-License-Identifier: Apache-2.0
#include "stages/tags_lemmas.h"

#include <gtest/gtest.h>

#include "support/build_document.h"
#include "support/models.h"

namespace newsparse {
namespace {

TEST(Lemmatizer, FollowsTheTag) {
  const Document document = testing::document_of_words("left saw saw");
  const WordTypes words(document, testing::english().clusters);
  Lemmatizer lemmatizer(document, words, testing::english().lemmas);

  EXPECT_EQ(lemmatizer.lemma(0, PennTag::VBD), "leave");
  EXPECT_EQ(lemmatizer.lemma(0, PennTag::JJ), "left");
  EXPECT_EQ(lemmatizer.lemma(1, PennTag::VBD), "see");
  EXPECT_EQ(lemmatizer.lemma(2, PennTag::NN), "saw");
  EXPECT_EQ(lemmatizer.lemma(1, PennTag::VBD), "see");
}

TEST(Lemmatizer, KeepsTheCapitalsOfNames) {
  const Document document = testing::document_of_words("Adela Cities Germans");
  const WordTypes words(document, testing::english().clusters);
  Lemmatizer lemmatizer(document, words, testing::english().lemmas);

  EXPECT_EQ(lemmatizer.lemma(0, PennTag::NNP), "Adela");
  EXPECT_EQ(lemmatizer.lemma(1, PennTag::NNS), "city");
  EXPECT_EQ(lemmatizer.lemma(2, PennTag::NNPS), "German");
}

TEST(Lemmatizer, KnowsRegularFormsItHasNotSeen) {
  const Document document =
      testing::document_of_words("blorked blorking blorks blories");
  const WordTypes words(document, testing::english().clusters);
  Lemmatizer lemmatizer(document, words, testing::english().lemmas);

  EXPECT_EQ(lemmatizer.lemma(0, PennTag::VBD), "blork");
  EXPECT_EQ(lemmatizer.lemma(1, PennTag::VBG), "blork");
  EXPECT_EQ(lemmatizer.lemma(2, PennTag::VBZ), "blork");
  EXPECT_EQ(lemmatizer.lemma(3, PennTag::NNS), "blory");
}

TEST(Lemmatizer, MakesLowerCaseWithoutAModel) {
  const Document document = testing::document_of_words("Boats");
  const WordTypes words(document, {});
  const LemmaModel none;
  Lemmatizer lemmatizer(document, words, none);

  EXPECT_EQ(lemmatizer.lemma(0, PennTag::NNS), "boats");
}

}  // namespace
}  // namespace newsparse
