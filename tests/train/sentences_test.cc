// SPDX-License-Identifier: Apache-2.0
#include "train/sentences.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

// A document whose sentences end at "|", told in tokens between spaces.
Document gold(const std::string& marked) {
  std::string text;
  std::vector<std::size_t> starts = {0};
  for (const char c : marked) {
    if (c == '|') {
      starts.push_back(text.size());
    } else {
      text += c;
    }
  }
  Document document{Text(text)};
  document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  for (const std::size_t start : starts) {
    const auto begin = static_cast<Index>(start);
    const auto token = static_cast<Index>(document.tokens.size());
    document.tokens.push_back({{begin, begin + 1}});
    document.sentences.push_back({{token, token + 1}});
  }
  return document;
}

std::vector<Document> treebank() {
  std::vector<Document> documents;
  for (const std::string marked :
       {"It fell. |It rose. |It fell.", "We saw Mr. Roth. |It rose.",
        "It fell! |We saw it. |We left."}) {
    documents.push_back(gold(marked));
  }
  return documents;
}

TEST(TrainBoundaries, LearnsItsTreebank) {
  const LoadedModel loaded(train_boundaries(treebank(), testing::english(), {}),
                           BoundaryModel::kPurpose);
  Resources resources = testing::english();
  resources.boundaries = BoundaryModel(loaded.file());

  EXPECT_EQ(sentences_as_text("It fell. It rose. It fell.", resources),
            "It fell. | It rose. | It fell.");
  EXPECT_EQ(sentences_as_text("We saw Mr. Roth. It rose.", resources),
            "We saw Mr. Roth. | It rose.");
}

TEST(TrainBoundaries, WritesTheSameBytesAgain) {
  const auto bytes =
      train_boundaries(treebank(), testing::english(), {}).bytes();

  EXPECT_EQ(train_boundaries(treebank(), testing::english(), {}).bytes(),
            bytes);
}

TEST(SentencesAsText, AgreesWithTheSamplesOfTheShippedModel) {
  const testing::ShippedModel model("sentences.model", BoundaryModel::kPurpose);

  ASSERT_FALSE(model.file().samples().empty());
  for (const ModelSample& sample : model.file().samples()) {
    EXPECT_EQ(sentences_as_text(std::string(sample.input), testing::english()),
              sample.expected);
  }
}

}  // namespace
}  // namespace newsparse
