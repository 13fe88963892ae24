// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects_frame.h"

#include <gtest/gtest.h>

#include "support/parsed_words.h"

namespace newsparse {
namespace {

// "Ward in Hull has left and wants to stay"
const char* const kWard =
    "Ward/NNP/PROPN/5/nsubj in/IN/ADP/3/case Hull/NNP/PROPN/1/nmod "
    "has/VBZ/AUX/5/aux left/VBN/VERB/0/root and/CC/CCONJ/7/cc "
    "wants/VBZ/VERB/5/conj to/TO/PART/9/mark stay/VB/VERB/7/xcomp";

class SubjectFrames : public ::testing::Test {
 protected:
  SubjectFrames() { read(); }

  void read() { frame_.read(ward_.sentence(), ward_.tree(), ward_.margins()); }

  testing::ParsedWords ward_{kWard};
  SubjectFrame frame_;
};

TEST_F(SubjectFrames, KnowTheDependentsThatMatter) {
  EXPECT_EQ(frame_.subject_of(4), 0);
  EXPECT_EQ(frame_.subject_of(6), ArcState::kNone);
  EXPECT_TRUE(frame_.is_subject(0));
  EXPECT_FALSE(frame_.is_subject(2));
  EXPECT_EQ(frame_.preposition(2), frame_.word(1).lemma);
  EXPECT_EQ(frame_.preposition(0), 0U);
  EXPECT_NE(frame_.auxiliaries(4), 0U);
  EXPECT_NE(frame_.auxiliaries(4), frame_.auxiliaries(8));
}

TEST_F(SubjectFrames, AreInDoubtWhereTheParserWas) {
  EXPECT_FALSE(frame_.in_doubt(0));
  EXPECT_FALSE(frame_.in_doubt(4));
  EXPECT_TRUE(frame_.in_doubt(6)) << "a finite verb without a subject";
  EXPECT_FALSE(frame_.in_doubt(8)) << "an infinitive without one";

  ward_.margins()[0].action = 12;
  ward_.margins()[8].action = 12;
  read();

  EXPECT_TRUE(frame_.in_doubt(4));
  EXPECT_TRUE(frame_.in_doubt(8));
}

TEST_F(SubjectFrames, AskAboutNouns) {
  SubjectQuestion question;
  question.verb = 6;
  frame_.ask(question);

  EXPECT_EQ(question.in_tree, ArcState::kNone);
  EXPECT_EQ(question.candidates, (std::vector<std::int32_t>{0, 2}));
}

TEST(SubjectFrame, LooksNoFurtherThanSomeWords) {
  std::string words = "said/VBD/VERB/0/root";
  for (int i = 0; i < 300; ++i) {
    words += " Ward/NNP/PROPN/1/obj";
  }
  testing::ParsedWords ward(words);
  SubjectFrame frame;
  frame.read(ward.sentence(), ward.tree(), ward.margins());
  SubjectQuestion question;
  question.verb = 0;
  frame.ask(question);

  EXPECT_EQ(question.candidates.size(), 16U);
}

}  // namespace
}  // namespace newsparse
