// SPDX-License-Identifier: Apache-2.0
#include "train/subjects.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "resources/parser_model.h"
#include "stages/arcs_subjects.h"
#include "train/model_output.h"
#include "train/treebank.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

// A verb with a subject before it and one with none, in texts of their own, so
// that every part has both to learn from.
std::vector<ParsedSentence> sentences_of(int texts) {
  std::string treebank;
  for (int i = 0; i < texts; ++i) {
    treebank += "# newdoc id = " + std::to_string(i) +
                "\n# text = Ward left .\n"
                "1\tWard\tWard\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
                "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
                "# text = Tell Ward !\n"
                "1\tTell\ttell\tVERB\tVBP\t_\t0\troot\t_\t_\n"
                "2\tWard\tWard\tPROPN\tNNP\t_\t1\tobj\t_\t_\n"
                "3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";
  }
  const testing::TemporaryFile file(treebank);
  std::vector<LearnedText> learned;
  std::vector<std::vector<Tag>> tags;
  for (Document& document : read_treebank(file.path())) {
    tags.push_back(document.tags);
    learned.push_back(as_annotated(std::move(document)));
  }
  return sentences_to_learn(learned, tags, {}, {});
}

ModelWriter trained(const std::vector<ParsedSentence>& sentences) {
  ModelWriter writer = train_parser(all_sentences(sentences), {});
  add_subjects(sentences, {}, {.cutoff = 1}, writer);
  return writer;
}

// The tree has everything right, and each finite verb without a subject is in
// doubt: nothing may be changed.
TEST(AddSubjects, LearnsWhichVerbsHaveNone) {
  const std::vector<ParsedSentence> sentences = sentences_of(20);
  const LoadedModel loaded(trained(sentences), ParserModel::kPurpose);
  const ParserModel model(loaded.file());
  ArcParser parser(model);
  SubjectChooser chooser(model);

  EXPECT_GT(model.subjects().rows(), 0U);
  ASSERT_EQ(sentences.size(), 40U);
  for (const ParsedSentence& sentence : sentences) {
    const ArcState& tree = parser.parse(sentence.words);
    EXPECT_TRUE(chooser.choose(sentence.words, tree, parser.margins()).empty());
  }
}

TEST(AddSubjects, WritesTheSameBytesAgain) {
  const std::vector<ParsedSentence> sentences = sentences_of(10);

  EXPECT_EQ(trained(sentences).bytes(), trained(sentences).bytes());
}

}  // namespace
}  // namespace newsparse
