// SPDX-License-Identifier: Apache-2.0
#include "train/tagger_examples.h"

#include <gtest/gtest.h>

#include "train/treebank_file.h"

namespace newsparse {
namespace {

TEST(TaggerExamples, KeepEachSentenceOfEachText) {
  const std::vector<LearnedText> texts = testing::toy_texts();

  const TaggerExamples examples({&texts[0], &texts[1]}, {});

  ASSERT_EQ(examples.texts().size(), 2U);
  EXPECT_EQ(
      examples.sentences().size(),
      texts[0].document.sentences.size() + texts[1].document.sentences.size());
  for (const TaggerExamples::Text& text : examples.texts()) {
    for (const std::uint8_t gold : text.gold) {
      EXPECT_LT(gold, examples.classes());
    }
  }
}

TEST(TaggerExamples, SettleAWordThatIsSeenOftenWithOneTag) {
  std::vector<LearnedText> texts = testing::toy_texts();
  const std::vector<const LearnedText*> once = {&texts[0]};
  const std::vector<const LearnedText*> often(40, &texts[0]);
  const TaggerExamples few(once, {});
  const TaggerExamples many(often, {});
  const std::uint64_t form = few.texts()[0].words->of_token(0).form;

  EXPECT_EQ(few.settled(form), nullptr);
  ASSERT_NE(many.settled(form), nullptr);
  EXPECT_EQ(*many.settled(form), many.texts()[0].gold[0]);
}

}  // namespace
}  // namespace newsparse
