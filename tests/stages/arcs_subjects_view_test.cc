// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects_view.h"

#include <gtest/gtest.h>

#include "support/parsed_words.h"

namespace newsparse {
namespace {

// "the report , by Ward , who left , says it failed", asked about "says".
class SubjectViews : public ::testing::Test {
 protected:
  static constexpr std::int32_t kReport = 1;
  static constexpr std::int32_t kWard = 4;
  static constexpr std::int32_t kWho = 6;
  static constexpr std::int32_t kIt = 10;

  SubjectViews() {
    frame_.read(words_.sentence(), words_.tree(), words_.margins());
    question_.verb = 9;
    frame_.ask(question_);
    view_.begin(question_);
  }

  SubjectCandidate candidate(std::int32_t place) {
    for (std::size_t i = 0; i < question_.candidates.size(); ++i) {
      if (question_.candidates[i] == place) {
        return view_.candidate(i);
      }
    }
    ADD_FAILURE() << place << " is no candidate";
    return {};
  }

  testing::ParsedWords words_{
      "the/DT/DET/2/det report/NN/NOUN/10/nsubj ,/,/PUNCT/2/punct "
      "by/IN/ADP/5/case Ward/NNP/PROPN/2/nmod ,/,/PUNCT/5/punct "
      "who/WP/PRON/8/nsubj left/VBD/VERB/5/acl:relcl ,/,/PUNCT/2/punct "
      "says/VBZ/VERB/0/root it/PRP/PRON/12/nsubj failed/VBD/VERB/10/ccomp"};
  SubjectFrame frame_;
  SubjectQuestion question_;
  SubjectView view_{frame_};
};

TEST_F(SubjectViews, TellWhatLiesBetween) {
  const SubjectCandidate report = candidate(kReport);
  EXPECT_EQ(report.side, 1U);
  EXPECT_EQ(report.commas, 3U);
  EXPECT_EQ(report.verbs, 1U);
  EXPECT_EQ(report.finite, 1U);
  EXPECT_EQ(report.openers, 1U);
  EXPECT_EQ(report.rivals, 2U);

  const SubjectCandidate it = candidate(kIt);
  EXPECT_EQ(it.side, 0U);
  EXPECT_EQ(it.far, 1U);
  EXPECT_EQ(it.commas, 0U);
  EXPECT_EQ(it.rivals, 0U);
}

TEST_F(SubjectViews, TellWhoseSubjectAWordIs) {
  EXPECT_EQ(candidate(kReport).as, 1U);
  EXPECT_EQ(candidate(kWard).as, 2U);
  EXPECT_EQ(candidate(kReport).elsewhere, 1U) << "of this verb";
  EXPECT_EQ(candidate(kWard).elsewhere, 0U) << "of none";
  EXPECT_EQ(candidate(kWho).elsewhere, 2U) << "of a verb between";
  EXPECT_EQ(candidate(kIt).elsewhere, 4U) << "of a verb on the other side";
}

TEST_F(SubjectViews, TellWaysThroughTheTreeApart) {
  EXPECT_NE(candidate(kReport).path, candidate(kWard).path);
  EXPECT_NE(candidate(kWard).path, candidate(kWho).path);
}

TEST_F(SubjectViews, KnowTheWordBeforeAPhrase) {
  EXPECT_EQ(candidate(kWard).edge_lemma, frame_.word(2).lemma)
      << "the preposition is inside";
  EXPECT_EQ(candidate(kReport).edge_lemma, frame_.word(-1).lemma);
}

TEST_F(SubjectViews, CountTheSameKindOnce) {
  EXPECT_EQ(view_.pattern_between(2, 4), view_.pattern_between(4, 2));
  EXPECT_EQ(view_.pattern_between(3, 4), 0U);
  EXPECT_NE(view_.pattern_between(1, 9), view_.pattern_between(4, 9));
}

}  // namespace
}  // namespace newsparse
