// SPDX-License-Identifier: Apache-2.0
#include "train/tagger.h"

#include <gtest/gtest.h>

#include "resources/tagger_model.h"
#include "stages/tags_classes.h"
#include "train/model_output.h"
#include "train/treebank.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

std::vector<const Document*> pointers(const std::vector<Document>& documents) {
  std::vector<const Document*> all;
  for (const Document& document : documents) {
    all.push_back(&document);
  }
  return all;
}

TEST(TrainTagger, LearnsItsTreebank) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const std::vector<Document> documents = read_treebank(file.path());
  const LoadedModel loaded(train_tagger(pointers(documents), {}, {}),
                           TaggerModel::kPurpose);
  const TaggerModel model(loaded.file());

  for (const Document& document : documents) {
    const WordTypes words(document, {});
    const auto classes = tag_classes(document, words, model);
    for (std::size_t i = 0; i < classes.size(); ++i) {
      EXPECT_EQ(model.classes()[classes[i]].penn, document.tags[i].penn) << i;
    }
  }
}

TEST(TrainTagger, WritesTheSameBytesAgain) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const std::vector<Document> documents = read_treebank(file.path());

  const auto first = train_tagger(pointers(documents), {}, {}).bytes();

  EXPECT_EQ(train_tagger(pointers(documents), {}, {}).bytes(), first);
}

TEST(JackknifedTags, CoverEveryToken) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const std::vector<Document> documents = read_treebank(file.path());

  const auto tags = jackknifed_tags(documents, {}, {}, 2);

  ASSERT_EQ(tags.size(), 2U);
  EXPECT_EQ(tags[0].size(), 11U);
  EXPECT_EQ(tags[1].size(), 2U);
}

}  // namespace
}  // namespace newsparse
