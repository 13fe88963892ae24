// SPDX-License-Identifier: Apache-2.0
#include "train/parser.h"

#include <gtest/gtest.h>

#include "resources/parser_model.h"
#include "stages/arcs_parse.h"
#include "train/model_output.h"
#include "train/treebank.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

std::vector<ParsedSentence> toy_sentences() {
  const testing::TemporaryFile file(testing::kToyTreebank);
  std::vector<LearnedText> texts;
  std::vector<std::vector<Tag>> tags;
  for (Document& document : read_treebank(file.path())) {
    tags.push_back(document.tags);
    texts.push_back(as_annotated(std::move(document)));
  }
  return sentences_to_learn(texts, tags, {}, {});
}

TEST(TrainParser, LearnsItsTreebank) {
  const std::vector<ParsedSentence> sentences = toy_sentences();
  const LoadedModel loaded(train_parser(all_sentences(sentences), {}),
                           ParserModel::kPurpose);
  const ParserModel model(loaded.file());
  ArcParser parser(model);

  ASSERT_EQ(sentences.size(), 3U);
  for (const ParsedSentence& sentence : sentences) {
    const ArcState& tree = parser.parse(sentence.words);
    for (std::size_t i = 0; i < sentence.heads.size(); ++i) {
      const auto& node = tree.node(static_cast<std::int32_t>(i));
      EXPECT_EQ(node.head, sentence.heads[i]);
      EXPECT_EQ(node.relation, sentence.relations[i]);
    }
  }
}

TEST(TrainParser, WritesTheSameBytesAgain) {
  const std::vector<ParsedSentence> sentences = toy_sentences();

  EXPECT_EQ(train_parser(all_sentences(sentences), {}).bytes(),
            train_parser(all_sentences(sentences), {}).bytes());
}

}  // namespace
}  // namespace newsparse
