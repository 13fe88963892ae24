// SPDX-License-Identifier: Apache-2.0
#include "train/score.h"

#include <gtest/gtest.h>

#include "support/models.h"
#include "train/treebank.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

LanguageScores scores_of(const Document& gold, const Document& predicted) {
  LanguageScores scores;
  add_scores(gold, predicted, testing::english().reporting, scores);
  return scores;
}

TEST(AddScores, FindsNothingWrongWithTheGold) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const Document gold = read_treebank(file.path())[0];

  LanguageScores scores = scores_of(gold, gold);

  for (const auto& [name, hits] : scores) {
    EXPECT_DOUBLE_EQ(hits.f1(), 1) << name;
  }
  EXPECT_EQ(scores["uas"].gold, 8U);
  EXPECT_EQ(scores["reporting nsubj"].gold, 1U);
}

TEST(AddScores, CountsAWrongTokenAgainstItsTagAndArc) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const Document gold = read_treebank(file.path())[1];
  Document predicted = gold;
  predicted.tokens[0].bytes.end -= 1;

  LanguageScores scores = scores_of(gold, predicted);

  EXPECT_EQ(scores["tokens"].right, 1U);
  EXPECT_EQ(scores["pos"].right, 1U);
  EXPECT_EQ(scores["las"].right, 1U);
}

TEST(AddScores, WantsTheSubjectOfAReportingVerb) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const Document gold = read_treebank(file.path())[0];
  Document predicted = gold;
  predicted.arcs[6].relation = Relation::Obj;

  LanguageScores scores = scores_of(gold, predicted);

  EXPECT_EQ(scores["reporting nsubj"].right, 0U);
  EXPECT_EQ(scores["uas"].right, 8U);
  EXPECT_EQ(scores["las"].right, 7U);
}

TEST(AddScores, TakesANounForNoReportingVerb) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const Document gold = read_treebank(file.path())[0];
  Document predicted = gold;
  predicted.tags[7].universal = UniversalTag::NOUN;

  LanguageScores missed = scores_of(gold, predicted);
  LanguageScores made_up = scores_of(predicted, gold);

  EXPECT_EQ(missed["reporting nsubj"].gold, 1U);
  EXPECT_EQ(missed["reporting nsubj"].predicted, 0U);
  EXPECT_EQ(made_up["reporting nsubj"].gold, 0U);
  EXPECT_EQ(made_up["reporting nsubj"].predicted, 1U);
  EXPECT_EQ(missed["nsubj"].gold, 2U);
  EXPECT_EQ(missed["nsubj"].right, 1U);
}

TEST(WrongSubjects, TellsEachWithItsVerbAndSentence) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  const Document gold = read_treebank(file.path())[0];
  Document predicted = gold;
  predicted.arcs[6].relation = Relation::Obj;

  const auto& reporting = testing::english().reporting;
  const auto missed = wrong_subjects(gold, predicted, reporting);
  const auto wrong = wrong_subjects(predicted, gold, reporting);

  EXPECT_EQ(missed,
            std::vector<std::string>{"missed\tShe\tsaid\t27\tShe said: no."});
  EXPECT_EQ(wrong,
            std::vector<std::string>{"wrong\tShe\tsaid\t27\tShe said: no."});
  EXPECT_TRUE(wrong_subjects(gold, gold, reporting).empty());
}

TEST(AddScores, CountsSubjectsOfWhatIsWritten) {
  const testing::TemporaryFile file(testing::kToyTreebank);
  Document gold = read_treebank(file.path())[0];
  gold.tags[7].lemma = "write";

  EXPECT_EQ(scores_of(gold, gold)["reporting nsubj"].gold, 1U);
}

}  // namespace
}  // namespace newsparse
