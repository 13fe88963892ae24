// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects.h"

#include <gtest/gtest.h>

#include "support/parsed_words.h"
#include "support/parser_models.h"

namespace newsparse {
namespace {

// "Bush on Tuesday named Ward", where the parser takes Tuesday for the
// subject, and is in doubt.
class SubjectChoosers : public ::testing::Test {
 protected:
  static constexpr std::int32_t kNamed = 3;

  SubjectChoosers() { words_.margins()[2].action = 20; }

  // What is chosen by a model that knows one thing: which answer is best.
  GivenSubjects choose(std::int32_t answer) {
    const testing::ToyParser toy({}, [&](LinearModelWriter& subjects) {
      const float weight[] = {1};
      const FeatureList list =
          testing::AskedWords(words_, kNamed).answer(answer);
      testing::add_rows(list.view(), weight, subjects);
    });
    return choose_with(toy.model());
  }

  GivenSubjects choose_with(const ParserModel& model) {
    SubjectChooser chooser(model);
    return chooser.choose(words_.sentence(), words_.tree(), words_.margins());
  }

  testing::ParsedWords words_{
      "Bush/NNP/PROPN/4/nmod:poss on/IN/ADP/3/case Tuesday/NNP/PROPN/4/nsubj "
      "named/VBD/VERB/0/root Ward/NNP/PROPN/4/obj"};
};

TEST_F(SubjectChoosers, GiveTheBetterAnswer) {
  const GivenSubjects given = choose(0);

  EXPECT_TRUE(given.settled(kNamed));
  EXPECT_EQ(given.verb_of(0), kNamed);
}

TEST_F(SubjectChoosers, TakeASubjectAway) {
  const GivenSubjects given = choose(ArcState::kNone);

  EXPECT_TRUE(given.settled(kNamed));
  EXPECT_EQ(given.verb_of(2), ArcState::kNone);
}

TEST_F(SubjectChoosers, LeaveWhatIsRightOrSure) {
  EXPECT_TRUE(choose(2).empty());

  words_.margins()[2].action = 4000;
  EXPECT_TRUE(choose(0).empty());
}

TEST_F(SubjectChoosers, ChooseNothingWithoutWeights) {
  EXPECT_TRUE(choose_with(ParserModel()).empty());
}

}  // namespace
}  // namespace newsparse
