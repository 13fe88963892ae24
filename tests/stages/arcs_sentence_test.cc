// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_sentence.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

std::vector<Tag> tags_of(std::initializer_list<PennTag> penn) {
  std::vector<Tag> tags;
  for (const PennTag tag : penn) {
    tags.push_back({tag, UniversalTag::X, "x"});
  }
  return tags;
}

TEST(ArcSentence, CountsWhatLiesBetween) {
  const Document document = testing::document_of_words("a , b , c");
  const WordTypes words(document, {});
  const ArcSentence sentence(words,
                             tags_of({PennTag::NN, PennTag::Comma, PennTag::CC,
                                      PennTag::Comma, PennTag::NN}),
                             {0, 5});

  EXPECT_EQ(sentence.commas(0, 4), 2U);
  EXPECT_EQ(sentence.commas(2, 3), 0U);
  EXPECT_EQ(sentence.conjunctions(0, 5), 1U);
}

TEST(ArcSentence, KnowsWhatIsQuoted) {
  const Document document = testing::document_of_words("he `` no '' said");
  const WordTypes words(document, {});
  const ArcSentence sentence(
      words,
      tags_of({PennTag::PRP, PennTag::OpenQuote, PennTag::UH,
               PennTag::CloseQuote, PennTag::VBD}),
      {0, 5});

  EXPECT_EQ(sentence.quoted(0), 0U);
  EXPECT_EQ(sentence.quoted(2), 1U);
  EXPECT_EQ(sentence.quoted(4), 0U);
}

TEST(ArcSentence, HasNothingAroundIt) {
  const Document document = testing::document_of_words("a b c");
  const WordTypes words(document, {});
  const ArcSentence sentence(
      words, tags_of({PennTag::DT, PennTag::NN, PennTag::NN}), {1, 3});

  EXPECT_EQ(sentence.size(), 2U);
  EXPECT_EQ(sentence.around(-1).tag, sentence.at(-1).tag);
  EXPECT_EQ(sentence.around(7).tag, sentence.at(-1).tag);
  EXPECT_NE(sentence.at(2).tag, sentence.at(-1).tag);
  EXPECT_EQ(sentence.at(0).word, words.of_token(1).lower);
}

}  // namespace
}  // namespace newsparse
