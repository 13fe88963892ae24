// SPDX-License-Identifier: Apache-2.0
#include "train/name_steps.h"

#include <gtest/gtest.h>

#include "learn/viterbi.h"
#include "train/name_corpora.h"

namespace newsparse {
namespace {

// Of a person's name; nothing may come between its two words.
constexpr std::size_t kFirst = 1;
constexpr std::size_t kLast = 3;

struct Learner {
  std::vector<NameLabel> labels = training_labels();
  NameSteps steps{labels};

  std::size_t step(std::size_t from, std::size_t to) const {
    return from * labels.size() + to;
  }
};

TEST(NameSteps, ForbidWhatMayNotFollow) {
  const Learner learner;
  const auto scores = learner.steps.scores();

  std::size_t allowed = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const bool may = may_follow(learner.labels[i / learner.labels.size()],
                                learner.labels[i % learner.labels.size()]);
    EXPECT_EQ(scores[i] == Viterbi<std::int32_t>::kForbidden, !may);
    allowed += may ? 1U : 0U;
  }
  EXPECT_GT(allowed, 0U);
  EXPECT_LT(allowed, scores.size());
}

TEST(NameSteps, AverageOverAllSentences) {
  Learner learner;
  learner.steps.tick();
  learner.steps.add(kFirst, kLast, 4);
  learner.steps.tick();
  learner.steps.tick();

  // 4 after two of the four moments that were seen.
  EXPECT_EQ(learner.steps.averages(0.5F)[learner.step(kFirst, kLast)], 4);
}

TEST(NameSteps, AddWhatAnotherLearned) {
  Learner one;
  Learner other;
  one.steps.add(kFirst, kLast, 6);
  one.steps.tick();
  other.steps.add(kFirst, kLast, 2);
  other.steps.tick();

  const auto alone = one.steps.averages(1)[one.step(kFirst, kLast)];
  const auto others = other.steps.averages(1)[one.step(kFirst, kLast)];
  one.steps.add_averages(other.steps);

  EXPECT_GT(others, 0);
  EXPECT_EQ(one.steps.averages(1)[one.step(kFirst, kLast)], alone + others);
}

}  // namespace
}  // namespace newsparse
