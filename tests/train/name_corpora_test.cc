// SPDX-License-Identifier: Apache-2.0
#include "train/name_corpora.h"

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "support/name_documents.h"

namespace newsparse {
namespace {

class NameCorpora : public ::testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& content) {
    const std::string path = ::testing::TempDir() + "newsparse_" + name;
    std::ofstream(path) << content;
    return path;
  }

  // "begin person" of "Ana", and so on, without the tokens outside.
  std::vector<std::string> labels_of(const NamedText& text) const {
    const auto meanings = training_labels();
    std::vector<std::string> found;
    for (Index token = 0; token < text.labels.size(); ++token) {
      if (text.labels[token] != 0) {
        found.push_back(
            std::string(text_of(*text.document, TokenSpan{token, token + 1})) +
            " " + name_of(meanings[text.labels[token]]));
      }
    }
    return found;
  }

  const Resources& resources_ = testing::english_pack().resources();
  std::vector<NamedText> texts_;
};

using Labels = std::vector<std::string>;

TEST_F(NameCorpora, ReadLinesWithCodePointOffsets) {
  const std::string path =
      write("names.jsonl", R"({"text": "Åse Rui left Aasby.", "names": [)"
                           R"({"start": 0, "end": 7, "type": "PER"},)"
                           R"({"start": 13, "end": 18, "type": "LOC"}]})"
                           "\n");

  read_named_lines(path, 5, resources_, texts_);

  ASSERT_EQ(texts_.size(), 1U);
  EXPECT_EQ(texts_[0].source, 5U);
  EXPECT_EQ(labels_of(texts_[0]), (Labels{"Åse begin person", "Rui last person",
                                          "Aasby unit place"}));
}

TEST_F(NameCorpora, ReadTokensWithTags) {
  const std::string path = write(
      "names.bio", "# doc = 1\nThe\tO\nPort\tB-ORG\nBoard\tI-ORG\nmet\tO\n\n");

  read_named_tokens(path, 0, resources_, texts_);

  ASSERT_EQ(texts_.size(), 1U);
  EXPECT_EQ(labels_of(texts_[0]),
            (Labels{"Port begin organization", "Board last organization"}));
}

TEST_F(NameCorpora, ReadTheNamesOfAnotherAnnotator) {
  const std::string texts =
      write("silver.jsonl", R"({"id": "a", "text": "Ana Rui left."})"
                            "\n");
  const std::string silver =
      write("silver.tsv",
            "# doc = a\n0\t3\tAna\tAna\tNNP\tPERSON\t2\tcompound\n"
            "4\t7\tRui\tRui\tNNP\tPERSON\t3\tnsubj\n"
            "8\t12\tleft\tleave\tVBD\tO\t0\troot\n\n");

  read_silver_names(silver, texts, 1, resources_, texts_);

  ASSERT_EQ(texts_.size(), 1U);
  EXPECT_EQ(labels_of(texts_[0]),
            (Labels{"Ana begin person", "Rui last person"}));
}

TEST_F(NameCorpora, SayWhichFileIsMissing) {
  EXPECT_THROW(read_named_lines("/nowhere", 0, resources_, texts_), Error);
}

}  // namespace
}  // namespace newsparse
