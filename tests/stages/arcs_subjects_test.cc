// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects.h"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"
#include "support/parsed_words.h"

namespace newsparse {
namespace {

// A model that knows one thing: which answer about a verb is best.
testing::AlignedBytes model_for(testing::ParsedWords& words, std::int32_t verb,
                                std::int32_t answer) {
  SubjectFrame frame;
  frame.read(words.sentence(), words.tree(), words.margins());
  SubjectQuestion question;
  question.verb = verb;
  frame.ask(question);
  SubjectFeatures features(frame);
  features.begin(question);
  FeatureList list;
  if (answer == ArcState::kNone) {
    features.add_none(list);
  }
  for (std::size_t i = 0; i < question.candidates.size(); ++i) {
    if (question.candidates[i] == answer) {
      features.add_candidate(i, list);
    }
  }
  ModelWriter writer(ParserModel::kPurpose);
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < count_of<Relation>(); ++i) {
    labels.emplace_back(name_of(static_cast<Relation>(i)));
  }
  writer.add_lines("labels", labels);
  LinearModelWriter(2, {}).write(writer, "actions");
  LinearModelWriter(labels.size(), {}).write(writer, "relations");
  LinearModelWriter subjects(1, {});
  const float weight[] = {1};
  for (const std::uint64_t key :
       std::set<std::uint64_t>(list.view().begin(), list.view().end())) {
    subjects.add_row(key, weight);
  }
  subjects.write(writer, "subjects");
  return testing::AlignedBytes(writer.bytes());
}

// "Bush on Tuesday named Ward", where the parser takes Tuesday for the
// subject, and is in doubt.
class SubjectChoosers : public ::testing::Test {
 protected:
  static constexpr std::int32_t kNamed = 3;

  SubjectChoosers() { words_.margins()[2].action = 20; }

  testing::ParsedWords words_{
      "Bush/NNP/PROPN/4/nmod:poss on/IN/ADP/3/case Tuesday/NNP/PROPN/4/nsubj "
      "named/VBD/VERB/0/root Ward/NNP/PROPN/4/obj"};
};

TEST_F(SubjectChoosers, GiveTheBetterAnswer) {
  testing::AlignedBytes bytes = model_for(words_, kNamed, 0);
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  SubjectChooser chooser(model);

  const GivenSubjects& given =
      chooser.choose(words_.sentence(), words_.tree(), words_.margins());

  EXPECT_TRUE(given.settled(kNamed));
  EXPECT_EQ(given.verb_of(0), kNamed);
}

TEST_F(SubjectChoosers, TakeASubjectAway) {
  testing::AlignedBytes bytes = model_for(words_, kNamed, ArcState::kNone);
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  SubjectChooser chooser(model);

  const GivenSubjects& given =
      chooser.choose(words_.sentence(), words_.tree(), words_.margins());

  EXPECT_TRUE(given.settled(kNamed));
  EXPECT_EQ(given.verb_of(2), ArcState::kNone);
}

TEST_F(SubjectChoosers, LeaveWhatIsRightOrSure) {
  testing::AlignedBytes right = model_for(words_, kNamed, 2);
  const ParserModel agrees(
      ModelFile("parser", right.bytes(), ParserModel::kPurpose));
  SubjectChooser chooser(agrees);
  EXPECT_TRUE(chooser.choose(words_.sentence(), words_.tree(), words_.margins())
                  .empty());

  words_.margins()[2].action = 4000;
  testing::AlignedBytes other = model_for(words_, kNamed, 0);
  const ParserModel differs(
      ModelFile("parser", other.bytes(), ParserModel::kPurpose));
  SubjectChooser second(differs);
  EXPECT_TRUE(second.choose(words_.sentence(), words_.tree(), words_.margins())
                  .empty());
}

TEST_F(SubjectChoosers, ChooseNothingWithoutWeights) {
  const ParserModel model;
  SubjectChooser chooser(model);

  EXPECT_TRUE(chooser.choose(words_.sentence(), words_.tree(), words_.margins())
                  .empty());
}

}  // namespace
}  // namespace newsparse
