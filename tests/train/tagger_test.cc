// SPDX-License-Identifier: Apache-2.0
#include "train/tagger.h"

#include <gtest/gtest.h>

#include "resources/tagger_model.h"
#include "stages/tags_classes.h"
#include "train/model_output.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

// So little is learned of so few words that all of it counts.
constexpr TaggerTraining kSmall = {.least = 0};

std::vector<const LearnedText*> pointers(
    const std::vector<LearnedText>& texts) {
  std::vector<const LearnedText*> all;
  for (const LearnedText& text : texts) {
    all.push_back(&text);
  }
  return all;
}

TEST(TrainTagger, LearnsItsTreebank) {
  const std::vector<LearnedText> texts = testing::toy_texts();
  const LoadedModel loaded(train_tagger(pointers(texts), {}, kSmall),
                           TaggerModel::kPurpose);
  const TaggerModel model(loaded.file());

  for (const LearnedText& text : texts) {
    const Document& document = text.document;
    const WordTypes words(document, {});
    const auto classes = tag_classes(document, words, model);
    for (std::size_t i = 0; i < classes.size(); ++i) {
      EXPECT_EQ(model.classes()[classes[i]].penn, document.tags[i].penn) << i;
    }
  }
}

TEST(TrainTagger, WritesTheSameBytesAgain) {
  const std::vector<LearnedText> texts = testing::toy_texts();

  const auto first = train_tagger(pointers(texts), {}, kSmall).bytes();

  EXPECT_EQ(train_tagger(pointers(texts), {}, kSmall).bytes(), first);
}

TEST(TrainTagger, LearnsNothingFromAnUnknownTag) {
  std::vector<LearnedText> texts = testing::toy_texts();
  const auto before = train_tagger(pointers(texts), {}, kSmall).bytes();
  texts[0].document.tags[3] = {PennTag::FW, UniversalTag::X, ""};
  texts[0].tag_known[3] = false;
  const auto without = train_tagger(pointers(texts), {}, kSmall).bytes();
  texts[0].document.tags[3] = {PennTag::UH, UniversalTag::INTJ, ""};

  EXPECT_NE(without, before);
  EXPECT_EQ(train_tagger(pointers(texts), {}, kSmall).bytes(), without);
}

TEST(JackknifedTags, CoverEveryToken) {
  const std::vector<LearnedText> texts = testing::toy_texts();

  const auto tags = jackknifed_tags(texts, {}, kSmall, 2);

  ASSERT_EQ(tags.size(), 2U);
  EXPECT_EQ(tags[0].size(), 11U);
  EXPECT_EQ(tags[1].size(), 2U);
}

}  // namespace
}  // namespace newsparse
