// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_given.h"

#include <gtest/gtest.h>

#include "support/arc_states.h"

namespace newsparse {
namespace {

using testing::after;
using testing::kLeft;
using testing::kRight;
using testing::kShift;

GivenSubjects given(std::size_t words, std::int32_t verb,
                    std::int32_t subject) {
  GivenSubjects given;
  given.reset(words);
  given.give(verb, subject);
  return given;
}

TEST(GivenSubjects, KnowWhatTheyWereTold) {
  const GivenSubjects subjects = given(3, 2, 0);

  EXPECT_FALSE(subjects.empty());
  EXPECT_TRUE(subjects.settled(2));
  EXPECT_FALSE(subjects.settled(0));
  EXPECT_EQ(subjects.verb_of(0), 2);
  EXPECT_EQ(subjects.verb_of(1), ArcState::kNone);
  EXPECT_TRUE(given(3, 2, ArcState::kNone).settled(2));
  EXPECT_TRUE(GivenSubjects{}.empty());
  EXPECT_FALSE(GivenSubjects{}.settled(2));
}

// "Bush Tuesday nominated": the first word waits for the third.
TEST(GivenSubjects, KeepASubjectForItsVerb) {
  const GivenSubjects subjects = given(3, 2, 0);

  EXPECT_TRUE(subjects.rules_out(kLeft, after(3, {kShift})));
  EXPECT_FALSE(subjects.rules_out(kShift, after(3, {kShift})));
  const ArcState both = after(3, {kShift, kShift});
  EXPECT_FALSE(subjects.rules_out(kLeft, both));
  EXPECT_FALSE(subjects.rules_out(kRight, both));
  EXPECT_TRUE(subjects.rules_out(kShift, both));
  const ArcState alone = after(3, {kShift, kShift, kLeft});
  EXPECT_FALSE(subjects.rules_out(kLeft, alone));
  EXPECT_TRUE(subjects.rules_out(kShift, alone));
}

// "said the Mayor", where the verb waits.
TEST(GivenSubjects, KeepAVerbForASubjectBehindIt) {
  const GivenSubjects subjects = given(4, 0, 2);

  EXPECT_TRUE(subjects.rules_out(kLeft, after(4, {kShift})));
  EXPECT_FALSE(subjects.rules_out(kShift, after(4, {kShift})));
  const ArcState waiting = after(4, {kShift, kShift});
  EXPECT_TRUE(subjects.rules_out(kShift, waiting));
  EXPECT_FALSE(subjects.rules_out(kLeft, waiting));
  const ArcState reached = after(4, {kShift, kShift, kLeft, kShift});
  EXPECT_FALSE(subjects.rules_out(kRight, reached));
  EXPECT_TRUE(subjects.rules_out(kLeft, reached));
}

TEST(GivenSubjects, RuleNothingOutForAVerbWithoutOne) {
  const GivenSubjects subjects = given(2, 1, ArcState::kNone);

  EXPECT_FALSE(subjects.rules_out(kLeft, after(2, {kShift})));
  EXPECT_FALSE(subjects.rules_out(kShift, after(2, {kShift})));
}

}  // namespace
}  // namespace newsparse
